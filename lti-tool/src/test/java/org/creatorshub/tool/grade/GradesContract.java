package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.grade.SomeGrade.NOON;
import static org.creatorshub.tool.grade.SomeGrade.PLATFORM;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of grades does alike. */
interface GradesContract {
  UUID LINK = UUID.fromString("00000000-0000-4000-8000-0000000000a1");

  Grades grades();

  /** A learner of {@link #LINK} who is there, whose link has a column. */
  UUID person();

  private GradePost post(UUID person, UUID attempt, String percent, Instant at) {
    return SomeGrade.post(LINK, person, SomeGrade.mark(attempt, percent, false), at);
  }

  @Test
  default void givesEachScoreALaterWholeSecond() throws Exception {
    UUID person = person();
    assertThat(grades().nextScoreTime(PLATFORM, LINK, person, NOON)).isEqualTo(NOON);
    List<Future<Instant>> times = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        times.add(threads.submit(() -> grades().nextScoreTime(PLATFORM, LINK, person, NOON)));
      }
    }
    List<Long> seconds = new ArrayList<>();
    for (Future<Instant> time : times) {
      seconds.add(time.get().getEpochSecond() - NOON.getEpochSecond());
    }
    assertThat(seconds).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    Instant later = NOON.plusSeconds(60);
    assertThat(grades().nextScoreTime(PLATFORM, LINK, person, later)).isEqualTo(later);
  }

  @Test
  default void keepsAGradeAsItWas() {
    GradePost post = post(person(), UUID.randomUUID(), "87.50", NOON);
    assertThat(grades().add(post)).isTrue();
    GradePost kept = grades().post(PLATFORM, post.id()).orElseThrow();
    assertThat(kept.mark()).isEqualTo(post.mark());
    assertThat(kept.scoredAt()).isEqualTo(post.scoredAt());
    assertThat(kept.learner().registration()).isEqualTo(post.learner().registration());
    assertThat(kept.queuedAt()).isEqualTo(post.queuedAt());
    assertThat(kept.forced()).isFalse();
    assertThat(grades().open(PLATFORM, post.id())).isTrue();
    assertThat(grades().ofAttempt(PLATFORM, post.mark().attempt()))
        .isEqualTo(new GradeStanding.Waiting(NOON, Optional.empty()));
  }

  @Test
  default void keepsTheSameGradeOfAnAttemptOnce() {
    UUID person = person();
    UUID attempt = UUID.randomUUID();
    assertThat(grades().add(post(person, attempt, "50", NOON))).isTrue();
    assertThat(grades().add(post(person, attempt, "50.00", NOON.plusSeconds(1)))).isFalse();
  }

  /** The best version may change and change back: the same mark again is another decision. */
  @Test
  default void keepsAMarkThatAPersonGaveOncePerDecision() {
    UUID person = person();
    UUID work = UUID.randomUUID();
    GradePost first = SomeGrade.post(LINK, person, byHand(work, 1), NOON);
    GradePost again = SomeGrade.post(LINK, person, byHand(work, 1), NOON.plusSeconds(1));
    GradePost later = SomeGrade.post(LINK, person, byHand(work, 3), NOON.plusSeconds(2));
    assertThat(grades().add(first)).isTrue();
    assertThat(grades().add(again)).isFalse();
    assertThat(grades().add(later)).isTrue();
    Mark kept = grades().post(PLATFORM, later.id()).orElseThrow().mark();
    assertThat(kept).isEqualTo(later.mark());
    assertThat(kept.column().main()).as("a column of the task's own").isFalse();
  }

  private static Mark byHand(UUID work, int decision) {
    return new Mark(
        "u07",
        "u07-media-plan",
        "Media plan",
        Mark.handIn(work, 2),
        Stage.FINISHED,
        Optional.of(new BigDecimal("75.00")),
        Optional.empty(),
        NOON,
        Optional.of(new Mark.ByHand(work, 2, 1, decision, "Clear.\nPurpose: level 3 of 4.")));
  }

  @Test
  default void letsANewerGradeTakeTheWaitingOnesPlace() {
    UUID person = person();
    GradePost first = post(person, UUID.randomUUID(), "50", NOON);
    GradePost second = post(person, UUID.randomUUID(), "60", NOON.plusSeconds(5));
    grades().add(first);
    grades().add(second);
    assertThat(grades().ofAttempt(PLATFORM, first.mark().attempt()))
        .isInstanceOf(GradeStanding.Superseded.class);
    assertThat(grades().ofAttempt(PLATFORM, second.mark().attempt()))
        .isInstanceOf(GradeStanding.Waiting.class);
  }

  @Test
  default void tellsWhatWentWrongAtTheLastTry() {
    GradePost post = post(person(), UUID.randomUUID(), "50", NOON);
    grades().add(post);
    grades().tried(PLATFORM, post.id(), NOON, "the LMS answered 503");
    assertThat(grades().ofAttempt(PLATFORM, post.mark().attempt()))
        .isEqualTo(new GradeStanding.Waiting(NOON, Optional.of("the LMS answered 503")));
  }

  @Test
  default void takesTheFinalAnswerOnce() {
    GradePost post = post(person(), UUID.randomUUID(), "50", NOON);
    grades().add(post);
    Instant at = NOON.plusSeconds(2);
    assertThat(grades().answered(PLATFORM, post.id(), at, new FinalAnswer.Taken())).isTrue();
    assertThat(
            grades()
                .answered(PLATFORM, post.id(), at.plusSeconds(9), new FinalAnswer.Rejected("no")))
        .isFalse();
    assertThat(grades().open(PLATFORM, post.id())).isFalse();
    assertThat(grades().ofAttempt(PLATFORM, post.mark().attempt()))
        .isEqualTo(new GradeStanding.Sent(at));
  }

  @Test
  default void knowsNothingOfOtherAttempts() {
    assertThat(grades().ofAttempt(PLATFORM, UUID.randomUUID()))
        .isEqualTo(new GradeStanding.NotGraded());
    assertThat(grades().post(PLATFORM, UUID.randomUUID())).isEmpty();
    assertThat(grades().open(PLATFORM, UUID.randomUUID())).isFalse();
  }

  @Test
  default void keepsProgressApartFromMarks() {
    UUID person = person();
    UUID attempt = UUID.randomUUID();
    GradePost working = SomeGrade.post(LINK, person, SomeGrade.step(attempt, Stage.WORKING), NOON);
    assertThat(grades().known(PLATFORM, attempt)).isFalse();
    assertThat(grades().add(working)).isTrue();
    assertThat(grades().add(SomeGrade.post(LINK, person, working.mark(), NOON.plusSeconds(1))))
        .isFalse();
    assertThat(grades().post(PLATFORM, working.id()).orElseThrow().mark())
        .isEqualTo(working.mark());
    assertThat(grades().known(PLATFORM, attempt)).isTrue();
    assertThat(grades().marked(working.cell())).isFalse();
    assertThat(grades().ofAttempt(PLATFORM, attempt)).isEqualTo(new GradeStanding.NotGraded());
    GradePost task =
        SomeGrade.post(LINK, person, SomeGrade.step(UUID.randomUUID(), Stage.HANDED_IN), NOON);
    grades().add(task);
    grades().add(post(person, attempt, "50", NOON.plusSeconds(9)));
    assertThat(grades().marked(working.cell())).isTrue();
    assertThat(grades().marked(task.cell())).isFalse();
  }

  @Test
  default void knowsWhichMarksMayHaveArrived() {
    UUID person = person();
    GradePost first = post(person, UUID.randomUUID(), "50", NOON);
    GradePost second = post(person, UUID.randomUUID(), "60", NOON.plusSeconds(5));
    GradePost third = post(person, UUID.randomUUID(), "70", NOON.plusSeconds(9));
    grades().add(first);
    assertThat(grades().mayBeShown(first.cell())).isEmpty();
    grades().posting(first, NOON);
    grades().add(second);
    grades().posting(second, NOON);
    grades().add(third);
    assertThat(grades().mayBeShown(first.cell()))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyInAnyOrder(new BigDecimal("50"), new BigDecimal("60"));
    grades().answered(PLATFORM, second.id(), NOON, new FinalAnswer.Taken());
    assertThat(grades().mayBeShown(first.cell()))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("60"));
  }

  @Test
  default void knowsWhetherAHandInWasToldBefore() {
    UUID person = person();
    UUID attempt = UUID.randomUUID();
    GradePost first = post(person, attempt, "50", NOON);
    GradePost second = post(person, attempt, "60", NOON.plusSeconds(5));
    grades().add(first);
    grades().add(second);
    assertThat(grades().toldBefore(second)).isFalse();
    grades().posting(first, NOON);
    assertThat(grades().toldBefore(second)).isTrue();
    assertThat(grades().toldBefore(first)).isFalse();
  }

  @Test
  default void keepsWhatATeacherHasToDecide() {
    GradePost post = post(person(), UUID.randomUUID(), "50", NOON);
    grades().add(post);
    grades().answered(PLATFORM, post.id(), NOON, new FinalAnswer.Held("15 of 20"));
    assertThat(grades().ofAttempt(PLATFORM, post.mark().attempt()))
        .isEqualTo(new GradeStanding.Held(NOON, "15 of 20"));
  }

  @Test
  default void knowsWhereTheGradeGoes() {
    UUID person = person();
    GradeTarget target = grades().target(PLATFORM, LINK, person).orElseThrow();
    assertThat(target.gradebook().ltiLink()).isEqualTo("5");
    assertThat(target.gradebook().deployment()).isEqualTo("1");
    assertThat(target.gradebook().takesScores()).isTrue();
    assertThat(grades().target(PLATFORM, UUID.randomUUID(), person)).isEmpty();
  }
}
