package org.creatorshub.tool.allowance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A teacher opens a handed-in attempt again: for who handed in by mistake. The learner goes on with
 * the same questions and the answers given; the result stands until the next hand-in takes its
 * place.
 */
public final class ReopeningAttempt {
  private static final int MOST_SITTINGS = 20;

  private final Attempts attempts;
  private final Logbook log;
  private final Clock clock;

  public ReopeningAttempt(Attempts attempts, Logbook log, Clock clock) {
    this.attempts = attempts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Opens it, in the caller's transaction.
   *
   * @param learner somebody of the teacher's course, whose run this is: the caller has looked
   * @param sitting the one that the page showed: pressed twice, it is opened once
   */
  public AllowanceResult reopen(
      LaunchSession teacher, UUID learner, Run run, Test test, int number, int sitting) {
    if (sitting >= MOST_SITTINGS) {
      return new AllowanceResult.Refused("ALLOW-05", "It was opened again often enough.");
    }
    Attempts.Reopened reopened =
        attempts.reopen(
            run, test.id(), number, sitting, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return switch (reopened) {
      case ANOTHER_IS_OPEN ->
          new AllowanceResult.Refused(
              "ALLOW-06", "Another attempt is under way, and only one can be open at a time.");
      case NOT_AS_SEEN ->
          new AllowanceResult.Done(
              "It is open already, or was handed in anew; nothing was changed.");
      case DONE -> {
        log.acted(
            teacher, "attempt opened again", test.id(), Optional.of(learner), "attempt " + number);
        yield new AllowanceResult.Done(
            "Attempt %d at “%s” is open again for this learner.".formatted(number, test.title()));
      }
    };
  }
}
