package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The grades that were ever on their way, and where they go. */
public interface Grades {

  /**
   * The timestamp for the next score of this person and link: {@code at}, or a whole second after
   * the last one. Two callers never get the same, as the second waits for the first's transaction.
   */
  Instant nextScoreTime(UUID platform, UUID link, UUID person, Instant at);

  /**
   * Keeps a grade as waiting and marks older ones of the same cell that have not arrived
   * superseded.
   *
   * @return false when this attempt's grade is there already, with nothing changed
   */
  boolean add(GradePost post);

  /** Whether there is any grade or progress of this attempt. */
  boolean known(UUID platform, UUID attempt);

  /** Whether a mark, not mere progress, was ever kept for this cell. */
  boolean marked(Cell cell);

  Optional<GradePost> post(UUID platform, UUID post);

  /** False when the final answer is known. */
  boolean open(UUID platform, UUID post);

  Optional<GradeTarget> target(UUID platform, UUID link, UUID person);

  /** Notes, before anything is sent, that from now on the LMS may have it. */
  void posting(GradePost post, Instant at);

  /** The marks that the LMS may show as ours: those that left since the last known arrival. */
  List<BigDecimal> mayBeShown(Cell cell);

  /** Whether another score about the same hand-in left before (one attempt, one submission). */
  boolean toldBefore(GradePost post);

  /** Notes a try that the LMS could not take yet. */
  void tried(UUID platform, UUID post, Instant at, String reason);

  /** Notes the final answer; true for the first caller only. */
  boolean answered(UUID platform, UUID post, Instant at, FinalAnswer answer);

  /** How the newest grade of an attempt stands. */
  GradeStanding ofAttempt(UUID platform, UUID attempt);
}
