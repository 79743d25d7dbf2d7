package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.column.Wanted;

/**
 * What the gradebook shall show of a test or a task.
 *
 * @param test id of the test or task
 * @param label name of a gradebook column that we may have to make
 * @param attempt what it is about: the attempt, the handed-in version, or the run of the learner
 * @param percent the best result so far, 0 to 100; empty where there is no mark
 * @param at when it was handed in, or happened
 */
public record Mark(
    String unit,
    String test,
    String label,
    UUID attempt,
    Stage stage,
    Optional<BigDecimal> percent,
    Optional<Instant> startedAt,
    Instant at) {
  public Mark {
    if (stage.marked() != percent.isPresent()) {
      throw new IllegalArgumentException(stage + " with mark " + percent);
    }
  }

  /** The column that it belongs into. */
  Wanted column() {
    return stage == Stage.HANDED_IN
        ? Wanted.task(unit, test, label)
        : Wanted.test(unit, test, label);
  }
}
