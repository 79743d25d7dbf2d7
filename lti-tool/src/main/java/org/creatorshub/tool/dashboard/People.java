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
   * @param left who has left the course
   * @param rosterReadAt when the LMS last told everybody; empty when it never did
   * @param change what that reading changed
   */
  record Known(
      List<Member> learners,
      List<Member> left,
      Optional<Instant> rosterReadAt,
      Optional<Change> change) {
    public Known {
      learners = List.copyOf(learners);
      left = List.copyOf(left);
    }

    /** Of a course that nobody has left. */
    public Known(List<Member> learners, Optional<Instant> rosterReadAt) {
      this(learners, List.of(), rosterReadAt, Optional.empty());
    }
  }

  /** How many came and how many left by the last reading of the roster. */
  record Change(int joined, int departed) {}

  /**
   * The learners of a course; none when the course is unknown.
   *
   * @param course our key of the LMS course
   */
  Known of(UUID platform, UUID course);
}
