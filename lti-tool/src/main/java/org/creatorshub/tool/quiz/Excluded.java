package org.creatorshub.tool.quiz;

import java.util.Set;
import java.util.UUID;

/** Questions that a teacher left out of a test of one course: they count for nobody. */
@FunctionalInterface
public interface Excluded {

  /**
   * Ids of the questions.
   *
   * @param course our key of the LMS course, or of the link when the launch named no course
   */
  Set<String> of(UUID platform, UUID course, String test);

  /** The same, and no teacher decides about the test until the transaction ends. */
  default Set<String> held(UUID platform, UUID course, String test) {
    return of(platform, course, test);
  }
}
