package org.creatorshub.tool.quiz;

import java.util.UUID;

/** Attempts that a teacher gave one learner beyond those that the test has for everybody. */
@FunctionalInterface
public interface MoreAttempts {

  /**
   * How many.
   *
   * @param course our key of the LMS course, or of the link when the launch named no course
   */
  int of(UUID platform, UUID course, UUID person, String test);
}
