package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.Optional;

/** How far a grade has come, for learner and teacher. */
public sealed interface GradeStanding {

  /** In the queue; {@code reason} tells what went wrong at the last try, if there was one. */
  record Waiting(Instant since, Optional<String> reason) implements GradeStanding {}

  /** The LMS has it. */
  record Sent(Instant at) implements GradeStanding {}

  /** A newer grade of the same person went in its place, or the gradebook holds a newer one. */
  record Superseded(Instant at) implements GradeStanding {}

  /** The LMS refused it for good. */
  record Refused(Instant at, String reason) implements GradeStanding {}

  /** A teacher set another mark in the LMS, which stays until a teacher decides. */
  record Held(Instant at, String reason) implements GradeStanding {}

  /** There is no grade of this attempt: nobody to be graded, or no gradebook. */
  record NotGraded() implements GradeStanding {}
}
