package org.creatorshub.tool.quiz;

import java.time.Instant;
import java.util.UUID;

/** Whether the grade of an attempt has reached the LMS. */
@FunctionalInterface
public interface GradeStatus {

  /** What can be said to the learner. */
  sealed interface Status {
    /** The LMS has taken it. */
    record Sent(Instant at) implements Status {}

    /** It is in the queue and will be tried again. */
    record Waiting() implements Status {}

    /** The LMS refused it for good; the teacher can see why. */
    record Refused(String id) implements Status {}

    /** The gradebook shows another mark, which a teacher set there. */
    record Held() implements Status {}

    /** This link has no column in the gradebook. */
    record NotGraded() implements Status {}
  }

  Status of(UUID platform, UUID attempt);
}
