package org.creatorshub.tool.checklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.checklist.CheckResults.Checked;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Sighting;
import org.creatorshub.tool.platform.Sightings;
import org.creatorshub.tool.registration.Agreement;
import org.creatorshub.tool.registration.Agreements;
import org.creatorshub.tool.session.Landing;
import org.creatorshub.tool.session.Sessions;
import org.creatorshub.tool.text.Moment;

/**
 * Looks at a platform with everything that can go wrong, and keeps what was found. Waits for the
 * LMS, so it must not run inside a transaction.
 */
public final class CheckingPlatform {
  private static final Duration RECENT = Duration.ofDays(30);

  private final Sources from;
  private final AskingPlatform asking;
  private final TryingServices services;
  private final CheckResults results;
  private final Clock clock;

  /** Where the facts are. */
  public record Sources(
      Sightings sightings, Agreements agreements, PlatformTraces traces, Sessions sessions) {}

  public CheckingPlatform(
      Sources from, Transport transport, LmsClient client, CheckResults results, Clock clock) {
    this.from = from;
    this.asking = new AskingPlatform(transport, clock);
    this.services = new TryingServices(client);
    this.results = results;
    this.clock = clock;
  }

  public Checked check(Platform platform) {
    Sighting seen = from.sightings().of(platform.id());
    List<CheckLine> lines = new ArrayList<>(asking.lines(platform, seen.skew()));
    lines.add(activated(platform, seen));
    lines.add(login(seen));
    lines.add(launch(seen));
    lines.add(agreed(platform, seen));
    lines.add(services.gradebook(platform, from.traces().lineItems(platform.id())));
    lines.add(services.people(platform, from.traces().memberships(platform.id())));
    lines.add(choice(platform));
    lines.add(cookies(platform));
    Checked checked = new Checked(clock.instant(), lines);
    results.put(platform.id(), checked);
    return checked;
  }

  private static CheckLine activated(Platform platform, Sighting seen) {
    if (!platform.active()) {
      return CheckLine.look(
          "Activated", "switched off in Creators' Hub", "Switch the platform on, on this page.");
    }
    return seen.firstLogin().isPresent()
        ? CheckLine.well("Activated", "switched on here and in the LMS")
        : CheckLine.waiting(
            "Activated",
            "switched on here; the LMS has not used it yet",
            "Activate the tool in the LMS (Moodle: Manage tools; Canvas: the key's state ON).");
  }

  private static CheckLine login(Sighting seen) {
    return seen.firstLogin()
        .map(first -> CheckLine.well("First sign-in", moment(first)))
        .orElseGet(
            () ->
                CheckLine.waiting(
                    "First sign-in",
                    "none yet",
                    "Add an activity to a course and open it. If nothing arrives here, check the"
                        + " initiate login URL in the LMS."));
  }

  private static CheckLine launch(Sighting seen) {
    if (seen.firstLaunch().isPresent()) {
      return CheckLine.well("First launch", moment(seen.firstLaunch().get()));
    }
    return seen.firstLogin().isPresent()
        ? CheckLine.look(
            "First launch",
            "sign-ins begin, but no launch was accepted",
            "Open an activity and read the refusal: its id says what differs. Most often the"
                + " redirection URI or the keyset URL.")
        : CheckLine.waiting("First launch", "none yet", "It follows the first sign-in.");
  }

  private CheckLine agreed(Platform platform, Sighting seen) {
    Optional<Agreement> agreement = from.agreements().of(platform.id());
    if (seen.lastLaunch().isEmpty() || agreement.isEmpty()) {
      return CheckLine.waiting(
          "Claims as agreed",
          seen.lastLaunch().isEmpty() ? "no launch yet" : "nothing was agreed in writing",
          "They are compared at launches of a platform that registered itself.");
    }
    List<String> missing =
        Agreed.of(agreement.get()).stream()
            .filter(word -> !seen.received().contains(word))
            .toList();
    if (missing.equals(List.of("name"))) {
      return CheckLine.well(
          "Claims as agreed",
          "all services; the last person's name was not told, which some people do not share");
    }
    return missing.isEmpty()
        ? CheckLine.well("Claims as agreed", "the last launch told all that was agreed")
        : CheckLine.look(
            "Claims as agreed",
            "the last launch did not tell: " + String.join(", ", missing),
            "Somebody may have taken it back in the LMS. Check the tool's privacy and services.");
  }

  private CheckLine choice(Platform platform) {
    long answers = from.traces().deepLinks(platform.id());
    return answers > 0
        ? CheckLine.well("Teacher's choice returned", Long.toString(answers))
        : CheckLine.waiting(
            "Teacher's choice returned",
            "none yet",
            "As a teacher, add an activity with “Select content” in the LMS.");
  }

  private CheckLine cookies(Platform platform) {
    Instant since = clock.instant().minus(RECENT);
    Map<Landing, Long> landings = from.sessions().landings(platform.id(), since);
    long with = landings.getOrDefault(Landing.COOKIE, 0L);
    long without = landings.getOrDefault(Landing.TOKEN, 0L);
    return with + without == 0
        ? CheckLine.waiting("Frame and cookies", "nobody was here lately", "It follows launches.")
        : CheckLine.well(
            "Frame and cookies",
            "in 30 days %d with our cookie, %d without; both work".formatted(with, without));
  }

  private static String moment(Instant at) {
    return Moment.full(at);
  }
}
