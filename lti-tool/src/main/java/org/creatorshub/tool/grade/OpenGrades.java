package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The grades that the LMS does not have: on their way, refused, or held back. */
public interface OpenGrades {

  /**
   * A grade that has not arrived.
   *
   * @param label what was graded
   * @param refused the LMS refused it for good, or shows another mark; else it is tried again
   * @param reason what went wrong at the last try
   */
  record OpenGrade(
      UUID post,
      UUID person,
      String label,
      boolean refused,
      Optional<String> reason,
      Instant since) {}

  /**
   * The open grades of a unit, oldest first.
   *
   * @param course our key of the LMS course, or of the link when the launch named no course
   */
  List<OpenGrade> of(UUID platform, UUID course, String unit);

  /** The refused grades of an LMS that nothing newer took the place of, oldest first. */
  List<OpenGrade> refused(UUID platform, int limit);

  /** The same for one course of it. */
  List<OpenGrade> refused(UUID platform, UUID course, int limit);

  /** Whether this is a refused grade of the LMS, and nothing newer took its place. */
  boolean refused(UUID platform, UUID post);

  /** The same for one course of it. */
  boolean refused(UUID platform, UUID course, UUID post);

  /** Whether this grade of the course is held back, as a teacher set another mark in the LMS. */
  boolean held(UUID platform, UUID course, UUID post);

  /**
   * Makes a refused or held grade a waiting one under a new identity, as its answer is on record
   * under the old one; false when somebody else just did.
   */
  boolean reopen(UUID post, GradePost renewed);

  /** A teacher leaves the LMS's mark where it is; false when the grade is not held back. */
  boolean leave(UUID platform, UUID course, UUID post);
}
