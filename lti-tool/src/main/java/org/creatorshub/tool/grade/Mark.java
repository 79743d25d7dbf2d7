package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
 * @param byHand set where a person gave the mark
 * @param again 0 for the first telling of a result; a teacher's decision about the test brings the
 *     next number, so that also the same figure is sent once more
 */
public record Mark(
    String unit,
    String test,
    String label,
    UUID attempt,
    Stage stage,
    Optional<BigDecimal> percent,
    Optional<Instant> startedAt,
    Instant at,
    Optional<ByHand> byHand,
    int again) {
  public Mark {
    if (stage.marked() != percent.isPresent()) {
      throw new IllegalArgumentException(stage + " with mark " + percent);
    }
  }

  /**
   * A mark that a person gave for a handed-in version.
   *
   * @param work identity of the portfolio item
   * @param version the hand-in, 1 for the first
   * @param revision 1 for the first mark of this version, then upward
   * @param decision how many marks of this work were given so far, this one included
   * @param comment plain text that the learner reads in the gradebook
   */
  public record ByHand(UUID work, int version, int revision, int decision, String comment) {}

  /** What is told for the first time. */
  public Mark(
      String unit,
      String test,
      String label,
      UUID attempt,
      Stage stage,
      Optional<BigDecimal> percent,
      Optional<Instant> startedAt,
      Instant at,
      Optional<ByHand> byHand) {
    this(unit, test, label, attempt, stage, percent, startedAt, at, byHand, 0);
  }

  /** A result that was worked out, or mere progress. */
  public Mark(
      String unit,
      String test,
      String label,
      UUID attempt,
      Stage stage,
      Optional<BigDecimal> percent,
      Optional<Instant> startedAt,
      Instant at) {
    this(unit, test, label, attempt, stage, percent, startedAt, at, Optional.empty());
  }

  /** What the gradebook's attempt at a task is called: one for each handed-in version. */
  public static UUID handIn(UUID work, int version) {
    return UUID.nameUUIDFromBytes((work + "/" + version).getBytes(StandardCharsets.UTF_8));
  }

  /** The column that it belongs into. */
  Wanted column() {
    return Wanted.of(unit, test, label, stage == Stage.HANDED_IN || byHand.isPresent());
  }
}
