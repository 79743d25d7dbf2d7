package org.creatorshub.tool.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.session.InMemorySessions;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.NewSession;
import org.creatorshub.tool.session.StoredSession;
import org.junit.jupiter.api.Test;

/** The page of a launch that names no unit, and the way on from it. */
class CoursePageTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final InMemoryPlacedLinks links = new InMemoryPlacedLinks();
  private final InMemorySessions sessions = new InMemorySessions();
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final Fingerprint browser = Fingerprint.of(secrets.next());
  private final GoingOn going =
      new GoingOn(links, sessions, secrets, Clock.fixed(NOON, ZoneOffset.UTC));
  private final LaunchSession learner = begun(People.learner());
  private final PlacedLink opened = new PlacedLink(UUID.randomUUID(), "Week 3", "u07", true);
  private final PlacedLink locked = new PlacedLink(UUID.randomUUID(), "", "u07", false);
  private final UUID run = UUID.randomUUID();

  CoursePageTest() {
    links.place(learner.context().orElseThrow(), opened, locked);
    links.open(learner.person(), opened.link(), run);
  }

  private LaunchSession begun(LaunchSession launch) {
    NewSession first =
        new NewSession(
            launch,
            "LtiResourceLinkRequest",
            Optional.of(Fingerprint.of(secrets.next())),
            browser,
            true,
            Optional.empty(),
            NOON);
    return sessions.begin(List.of(first)).getFirst();
  }

  private CourseView shown(LaunchSession session) {
    return new ShowingCourse(SampleUnit.COURSE, links).show(session, "/l/1");
  }

  @Test
  void listsWhatIsPlacedAndWhatTheLearnerKnows() {
    assertThat(shown(learner).rows())
        .extracting(CourseView.Row::name, CourseView.Row::known)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Phrase.of("unit_named", 7, SampleUnit.UNIT.title()), false),
            org.assertj.core.groups.Tuple.tuple("Week 3", true));
  }

  @Test
  void listsNothingOfOtherCoursesAndNoUnitThatIsGone() {
    LaunchSession elsewhere = begun(People.learner());
    assertThat(shown(elsewhere).rows()).isEmpty();
    links.place(
        elsewhere.context().orElseThrow(), new PlacedLink(UUID.randomUUID(), "Old", "u99", false));
    assertThat(shown(elsewhere).rows()).isEmpty();
  }

  @Test
  void goesOnInTheLinkThatWasOpenedBefore() {
    String path = going.on(learner, opened.link()).orElseThrow();
    assertThat(path).matches("/l/[A-Za-z0-9_-]{20,}/learn");
    StoredSession begun = sessions.byToken(Fingerprint.of(path.split("/", -1)[2])).orElseThrow();
    assertThat(begun.browser()).contains(browser);
    assertThat(begun.launch().link()).contains(opened.link());
    assertThat(begun.launch().registration()).contains(run);
    assertThat(begun.launch().unit()).contains("u07");
    assertThat(begun.launch().person()).isEqualTo(learner.person());
    assertThat(begun.launch().csrf()).isNotEqualTo(learner.csrf());
  }

  @Test
  void opensNoLinkThatTheLmsNeverOpenedForThisPerson() {
    assertThat(going.on(learner, locked.link())).isEmpty();
    assertThat(going.on(learner, UUID.randomUUID())).isEmpty();
  }

  @Test
  void opensNoLinkOfAnotherCourse() {
    LaunchSession elsewhere = begun(People.learner());
    links.open(elsewhere.person(), opened.link(), run);
    assertThat(going.on(elsewhere, opened.link())).isEmpty();
  }
}
