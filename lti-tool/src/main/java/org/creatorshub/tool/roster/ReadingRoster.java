package org.creatorshub.tool.roster;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;

/** Reads a course's list of people to its end and takes it over (LTI-NRPS-01 to 06). */
public final class ReadingRoster {
  private static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final Duration AT_MOST_EVERY = Duration.ofHours(1);
  private static final Duration EVERYBODY_EVERY = Duration.ofDays(7);

  /** Differences need not tell that somebody moved to another group. */
  private static final Duration EVERYBODY_IN_GROUPS_EVERY = Duration.ofDays(1);

  private final Rosters rosters;
  private final RosterListener listener;
  private final Function<UUID, Optional<Platform>> platforms;
  private final ReadingPages pages;
  private final Clock clock;

  public ReadingRoster(
      Rosters rosters,
      RosterListener listener,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      Clock clock) {
    this.rosters = rosters;
    this.listener = listener;
    this.platforms = platforms;
    this.pages = new ReadingPages(client);
    this.clock = clock;
  }

  /** Reads everybody now. Waits for the LMS, so it must not run inside a transaction. */
  public RosterResult read(UUID platform, UUID context) {
    return read(new Rosters.Course(platform, context), false);
  }

  /**
   * Reads what teachers opened lately, each course at most once an hour, and only what has changed
   * where the LMS tells that; how many it tried.
   */
  public int readDue() {
    List<Rosters.Course> due = rosters.due(clock.instant().minus(AT_MOST_EVERY));
    due.forEach(course -> read(course, true));
    return due.size();
  }

  /**
   * How many learners may use one link of the course (LTI-NRPS-07); empty when the LMS cannot tell.
   * Nothing is kept of it.
   */
  public OptionalInt learnersOf(UUID platform, UUID context, UUID link) {
    RosterText text = new RosterText();
    boolean told =
        rosters
            .address(new Rosters.Course(platform, context))
            .flatMap(
                from -> rosters.link(platform, link).flatMap(id -> ask(platform, from, id, text)))
            .isPresent();
    return told
        ? OptionalInt.of((int) text.people().stream().filter(ReadingRoster::learns).count())
        : OptionalInt.empty();
  }

  /**
   * Mail addresses of some people of the course, as far as the LMS shares them; empty when it does
   * not list people. Nothing is kept of it. Waits for the LMS.
   */
  public Optional<Map<UUID, String>> addressesOf(
      UUID platform, UUID context, Collection<UUID> people) {
    Map<UUID, String> subjects = rosters.subjects(platform, people);
    AddressText text = new AddressText(Set.copyOf(subjects.values()));
    return rosters
        .address(new Rosters.Course(platform, context))
        .flatMap(from -> walk(platform, from, from.members(), text::take))
        .map(
            walked ->
                subjects.entrySet().stream()
                    .filter(one -> text.addresses().containsKey(one.getValue()))
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            one -> text.addresses().getOrDefault(one.getValue(), ""))));
  }

  private Optional<ReadingPages.Walked> ask(
      UUID platform, Rosters.Address from, String link, RosterText text) {
    return walk(platform, from, RosterAddress.ofLink(from.members(), link, "Learner"), text::take);
  }

  private Optional<ReadingPages.Walked> walk(
      UUID platform, Rosters.Address from, URI asked, Predicate<String> take) {
    return platforms
        .apply(platform)
        .map(lms -> pages.walk(lms, from.call(asked, SCOPE, TYPE), take))
        .filter(ReadingPages.Walked.class::isInstance)
        .map(ReadingPages.Walked.class::cast);
  }

  /** Not every LMS heeds the role that we asked for. */
  private static boolean learns(Listed person) {
    return person.active() && person.role() == Role.LEARNER;
  }

  private RosterResult read(Rosters.Course course, boolean changesSuffice) {
    Optional<Rosters.Address> address = rosters.address(course);
    Optional<Platform> platform = platforms.apply(course.platform());
    if (address.isEmpty() || platform.isEmpty()) {
      return new RosterResult.NotOffered();
    }
    Optional<Rosters.Earlier> earlier = rosters.begin(course, clock.instant());
    if (earlier.isEmpty()) {
      return new RosterResult.Underway();
    }
    boolean ended = false;
    try {
      RosterResult result =
          read(platform.get(), course, address.get(), earlier.get(), changesSuffice);
      ended = true;
      return result;
    } finally {
      if (!ended) { // whatever broke: the next one must not wait for a reading that is over
        failed(course, "the reading was broken off");
      }
    }
  }

  /** LTI-NRPS-06: differences are used as they are; everybody is read again when they fail. */
  private RosterResult read(
      Platform platform,
      Rosters.Course course,
      Rosters.Address from,
      Rosters.Earlier earlier,
      boolean changesSuffice) {
    Optional<URI> differences =
        earlier.differences().filter(known -> changesSuffice && fresh(course, earlier));
    return differences
        .flatMap(known -> changes(platform, course, from, known))
        .orElseGet(() -> everybody(platform, course, from));
  }

  private boolean fresh(Rosters.Course course, Rosters.Earlier earlier) {
    Duration every = listener.wantsGroups(course) ? EVERYBODY_IN_GROUPS_EVERY : EVERYBODY_EVERY;
    Instant oldest = clock.instant().minus(every);
    return earlier.wholeAt().filter(oldest::isBefore).isPresent();
  }

  private Optional<RosterResult> changes(
      Platform platform, Rosters.Course course, Rosters.Address from, URI address) {
    RosterText text = new RosterText();
    return pages.walk(platform, from.call(address, SCOPE, TYPE), text::take)
            instanceof ReadingPages.Walked walked
        ? Optional.of(
            done(
                course,
                text.people(),
                new Rosters.Outcome(
                    false,
                    walked.differences().or(() -> Optional.of(address)),
                    rosters.amend(course, text.people(), text.gone(), clock.instant()))))
        : Optional.empty();
  }

  private RosterResult everybody(Platform platform, Rosters.Course course, Rosters.Address from) {
    RosterText text = new RosterText();
    URI asked = RosterAddress.everybody(from.members(), listener.wantsGroups(course));
    return switch (pages.walk(platform, from.call(asked, SCOPE, TYPE), text::take)) {
      case ReadingPages.Broken broken -> failed(course, reason(broken.answer()));
      // The teacher who asks is a member: nobody at all means that something is wrong.
      case ReadingPages.Walked none when text.people().isEmpty() ->
          failed(course, "the LMS sent no list of people");
      case ReadingPages.Walked walked ->
          done(
              course,
              text.people(),
              new Rosters.Outcome(
                  true,
                  walked.differences(),
                  rosters.apply(course, text.people(), clock.instant())));
    };
  }

  private RosterResult done(Rosters.Course course, List<Listed> people, Rosters.Outcome outcome) {
    listener.listed(course, people, outcome.whole());
    rosters.done(course, clock.instant(), outcome);
    return new RosterResult.Read(people.size(), outcome.change());
  }

  private RosterResult failed(Rosters.Course course, String reason) {
    rosters.failed(course, clock.instant(), reason);
    return new RosterResult.Failed(reason);
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
