package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/** Takes the grade of a handed-in attempt, in the same transaction. */
@FunctionalInterface
public interface GradeBook {

  /**
   * A grade to be sent.
   *
   * @param attempt the attempt that was handed in
   * @param again 0 for a first hand-in; higher with each judgement after an attempt was opened
   *     again, so that also a figure that was sent before is sent once more
   * @param startedAt when that attempt was started
   * @param best best result so far, 0 to 100 (SCORE-13)
   * @param finished true when no later attempt can count (SCORE-06)
   */
  record Grade(
      String unit,
      String test,
      UUID attempt,
      BigDecimal best,
      boolean finished,
      int again,
      Instant startedAt,
      Instant at) {}

  void record(LaunchSession session, Grade grade);
}
