package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creatorshub.tool.lesson.Run;
import org.junit.jupiter.api.Test;

interface AttemptsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Attempts attempts();

  /** A platform that exists. */
  UUID platform();

  private Attempt fresh(Run run, int number) {
    return new Attempt(
        run.platform(),
        UUID.randomUUID(),
        run.registration(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "u07",
        "u07-test",
        number,
        Long.MIN_VALUE,
        List.of("one", "two"),
        0,
        "",
        1,
        1,
        NOON,
        NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Run someone() {
    return new Run(platform(), UUID.randomUUID());
  }

  @Test
  default void givesAttemptBackAsItWasStarted() {
    Run run = someone();
    Attempt attempt = fresh(run, 1);
    assertThat(attempts().start(attempt)).isTrue();
    assertThat(attempts().of(run, "u07-test")).containsExactly(attempt);
    assertThat(attempts().lock(run, "u07-test", 1)).contains(attempt);
    assertThat(attempts().lock(run, "u07-test", 2)).isEmpty();
    assertThat(attempts().of(someone(), "u07-test")).isEmpty();
  }

  @Test
  default void startsNoSecondAttemptBesideAnOpenOne() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    assertThat(attempts().start(fresh(run, 2))).isFalse();
    finish(run);
    assertThat(attempts().start(fresh(run, 1))).isFalse();
    assertThat(attempts().start(fresh(run, 2))).isTrue();
  }

  @Test
  default void letsOneOfManyStart() throws Exception {
    Run run = someone();
    Callable<Boolean> start = () -> attempts().start(fresh(run, 1));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int started = 0;
      for (var one : threads.invokeAll(List.of(start, start, start, start))) {
        started += one.get() ? 1 : 0;
      }
      assertThat(started).isEqualTo(1);
    }
  }

  @Test
  default void keepsNewestAnswerToEachQuestion() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    Saved old = new Saved("one", List.of("a"), Duration.ofSeconds(4), NOON.plusSeconds(4));
    Saved other = new Saved("two", List.of("x=1", "y=2"), Duration.ZERO, NOON.plusSeconds(5));
    Saved fresh = new Saved("one", List.of(), Duration.ofSeconds(9), NOON.plusSeconds(9));
    save(run, List.of(old, other), 1);
    save(run, List.of(fresh), 2);
    Attempt attempt = attempts().lock(run, "u07-test", 1).orElseThrow();
    assertThat(attempts().answers(attempt)).isEqualTo(Map.of("one", fresh, "two", other));
    assertThat(attempt.revision()).isEqualTo(2);
    assertThat(attempt.writer()).isEqualTo("tab");
    assertThat(attempt.touchedAt()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  default void closesAttemptWithItsResult() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    finish(run);
    Attempt attempt = attempts().of(run, "u07-test").getFirst();
    assertThat(attempt.open()).isFalse();
    assertThat(attempt.submittedAt()).contains(NOON.plusSeconds(60));
    assertThat(attempt.percent()).contains(new BigDecimal("66.67"));
    assertThat(attempt.passed()).contains(false);
  }

  @Test
  default void opensHandedInAttemptAgainWithItsAnswersAndItsResult() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    Saved answer = new Saved("one", List.of("a"), Duration.ofSeconds(4), NOON.plusSeconds(4));
    save(run, List.of(answer), 1);
    finish(run);
    assertThat(reopen(run, 1, 1)).isEqualTo(Attempts.Reopened.DONE);
    Attempt open = attempts().lock(run, "u07-test", 1).orElseThrow();
    assertThat(open.open()).isTrue();
    assertThat(open.reopened()).isTrue();
    assertThat(open.sitting()).isEqualTo(2);
    assertThat(open.judgement()).isEqualTo(2);
    assertThat(open.percent()).contains(new BigDecimal("66.67"));
    assertThat(attempts().answers(open)).containsEntry("one", answer);
  }

  @Test
  default void opensAttemptOnceHoweverOftenItIsAsked() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    assertThat(reopen(run, 1, 1)).as("not handed in").isEqualTo(Attempts.Reopened.NOT_AS_SEEN);
    finish(run);
    assertThat(reopen(run, 1, 1)).isEqualTo(Attempts.Reopened.DONE);
    assertThat(reopen(run, 1, 1)).as("twice").isEqualTo(Attempts.Reopened.NOT_AS_SEEN);
    finish(run);
    assertThat(reopen(run, 1, 1)).as("late").isEqualTo(Attempts.Reopened.NOT_AS_SEEN);
    assertThat(reopen(run, 2, 1)).as("absent").isEqualTo(Attempts.Reopened.NOT_AS_SEEN);
    assertThat(reopen(someone(), 1, 1)).isEqualTo(Attempts.Reopened.NOT_AS_SEEN);
    assertThat(attempts().of(run, "u07-test").getFirst().sitting()).isEqualTo(2);
  }

  @Test
  default void opensNoAttemptBesideAnotherThatIsOpen() {
    Run run = someone();
    attempts().start(fresh(run, 1));
    finish(run);
    attempts().start(fresh(run, 2));
    assertThat(reopen(run, 1, 1)).isEqualTo(Attempts.Reopened.ANOTHER_IS_OPEN);
  }

  @Test
  default void letsEitherStartOrReopeningThrough() throws Exception {
    Run run = someone();
    attempts().start(fresh(run, 1));
    finish(run);
    Callable<Boolean> start = () -> attempts().start(fresh(run, 2));
    Callable<Boolean> reopen = () -> reopen(run, 1, 1) == Attempts.Reopened.DONE;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int open = 0;
      for (var one : threads.invokeAll(List.of(start, reopen, start, reopen))) {
        open += one.get() ? 1 : 0;
      }
      assertThat(open).isEqualTo(1);
    }
  }

  private Attempts.Reopened reopen(Run run, int number, int sitting) {
    return attempts().reopen(run, "u07-test", number, sitting, NOON.plusSeconds(90));
  }

  private void save(Run run, List<Saved> answers, long revision) {
    Attempt attempt = attempts().lock(run, "u07-test", 1).orElseThrow();
    attempts().save(attempt, answers, revision, "tab", NOON.plusSeconds(revision));
  }

  private void finish(Run run) {
    Attempt attempt = attempts().lock(run, "u07-test", 1).orElseThrow();
    attempts()
        .finish(
            attempt,
            Map.of("one", new Attempts.Mark(1, true)),
            new BigDecimal("66.67"),
            Optional.of(false),
            NOON.plusSeconds(60));
  }
}
