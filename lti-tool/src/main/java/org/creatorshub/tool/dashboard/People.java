package org.creatorshub.tool.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who learns in an LMS course: from launches and, once it was read, from the LMS's roster. */
@FunctionalInterface
public interface People {

  /**
   * The learners as far as they are known.
   *
   * @param learners in the order in which we came to know them
   * @param rosterReadAt when the LMS last told everybody; empty when it never did
   */
  record Known(List<Member> learners, Optional<Instant> rosterReadAt) {
    public Known {
      learners = List.copyOf(learners);
    }
  }

  /**
   * The learners of a course; none when the course is unknown.
   *
   * @param course our key of the LMS course
   */
  Known of(UUID platform, UUID course);
}
