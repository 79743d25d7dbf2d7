package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.column.AgsScope;
import org.creatorshub.tool.column.Gradebook;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;

/** One learner's grade, and where it goes. */
final class SomeGrade {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00.400Z");
  static final UUID PLATFORM = SomePlatform.some().id();
  static final Set<String> SCOPES =
      Set.of(AgsScope.LINE_ITEM, AgsScope.LINE_ITEM_READ, AgsScope.RESULT_READ, AgsScope.SCORE);

  private SomeGrade() {}

  static GradeTarget target(String lineItem, String lineItems) {
    return new GradeTarget(
        "201",
        new Gradebook("5", "1", address(lineItem), address(lineItems), SCOPES, Set.of("77")));
  }

  private static Optional<URI> address(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
  }

  static Mark mark(UUID attempt, String percent, boolean finished) {
    return new Mark(
        "u07",
        "u07-test",
        "Unit 7 test",
        attempt,
        finished ? Stage.FINISHED : Stage.MARKED,
        Optional.of(new BigDecimal(percent)),
        Optional.of(NOON.minusSeconds(600)),
        NOON);
  }

  static Mark step(UUID attempt, Stage stage) {
    String what = stage == Stage.HANDED_IN ? "u07-media-plan" : "u07-test";
    return new Mark(
        "u07", what, "Unit 7", attempt, stage, Optional.empty(), Optional.empty(), NOON);
  }

  static GradePost post(UUID link, UUID person, Mark mark, Instant scoredAt) {
    return new GradePost(
        UUID.randomUUID(),
        GradePost.Learner.of(learner(link, person)).orElseThrow(),
        mark,
        scoredAt,
        scoredAt,
        false);
  }

  static LaunchSession learner(UUID link, UUID person) {
    return session(link, person, Role.LEARNER);
  }

  static LaunchSession session(UUID link, UUID person, Role role) {
    return session(link, person, role, "moodle");
  }

  static LaunchSession session(UUID link, UUID person, Role role, String lms) {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        PLATFORM,
        person,
        UUID.randomUUID(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(link),
        Optional.of(UUID.randomUUID()),
        role,
        Optional.of("u07"),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.of(lms),
        Optional.empty(),
        "csrf");
  }
}
