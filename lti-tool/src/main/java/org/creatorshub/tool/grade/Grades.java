package org.creatorshub.tool.grade;

import java.net.URI;
import java.time.Instant;
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
   * Keeps a grade as waiting and marks older waiting ones of the same person and link superseded.
   *
   * @return false when this attempt's grade is there already, with nothing changed
   */
  boolean add(GradePost post);

  Optional<GradePost> post(UUID platform, UUID post);

  /** False when the LMS's final answer is known. */
  boolean open(UUID platform, UUID post);

  Optional<GradeTarget> target(UUID platform, UUID link, UUID person);

  /** Keeps the column that was found or made for a link. */
  void rememberLineItem(UUID platform, UUID link, URI lineItem);

  /** Notes a try that the LMS could not take yet. */
  void tried(UUID platform, UUID post, Instant at, String reason);

  /** Notes the final answer; true for the first caller only. */
  boolean answered(UUID platform, UUID post, Instant at, FinalAnswer answer);

  /** How the newest grade of an attempt stands. */
  GradeStanding ofAttempt(UUID platform, UUID attempt);
}
