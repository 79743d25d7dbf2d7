package org.creatorshub.tool.roster;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.platform.Platform;

/** Reads a course's list of people to its end and takes it over (LTI-NRPS-01 to 05). */
public final class ReadingRoster {
  private static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final Duration AT_MOST_EVERY = Duration.ofHours(1);

  private final Rosters rosters;
  private final Function<UUID, Optional<Platform>> platforms;
  private final ReadingPages pages;
  private final Clock clock;

  public ReadingRoster(
      Rosters rosters,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      Clock clock) {
    this.rosters = rosters;
    this.platforms = platforms;
    this.pages = new ReadingPages(client);
    this.clock = clock;
  }

  /** Reads now. Waits for the LMS, so it must not run inside a transaction. */
  public RosterResult read(UUID platform, UUID context) {
    Rosters.Course course = new Rosters.Course(platform, context);
    Optional<URI> address = rosters.address(course);
    Optional<Platform> known = platforms.apply(platform);
    if (address.isEmpty() || known.isEmpty()) {
      return new RosterResult.NotOffered();
    }
    RosterResult result =
        switch (pages.read(known.get(), LmsCall.get(address.get(), SCOPE, TYPE))) {
          case ReadingPages.Broken broken -> new RosterResult.Failed(reason(broken.answer()));
          case ReadingPages.Complete complete -> taken(course, complete.pages());
        };
    String reason = result instanceof RosterResult.Failed failed ? failed.reason() : "";
    rosters.tried(course, clock.instant(), reason);
    return result;
  }

  /** Reads what teachers opened lately, each course at most once an hour; how many it tried. */
  public int readDue() {
    List<Rosters.Course> due = rosters.due(clock.instant().minus(AT_MOST_EVERY));
    due.forEach(course -> read(course.platform(), course.context()));
    return due.size();
  }

  private RosterResult taken(Rosters.Course course, List<String> texts) {
    Optional<List<Listed>> people = RosterText.read(texts);
    if (people.isEmpty()) {
      return new RosterResult.Failed("the LMS sent no list of people");
    }
    rosters.apply(course, people.get(), clock.instant());
    return new RosterResult.Read(people.get().size());
  }

  private static String reason(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Busy busy -> busy.reason();
      case LmsAnswer.NoAccess none -> none.reason();
      case LmsAnswer.Refused refused when refused.status() == 200 -> refused.body();
      case LmsAnswer.Refused refused -> "the LMS answered " + refused.status();
      case LmsAnswer.Received received -> "the LMS answered " + received.status();
    };
  }
}
