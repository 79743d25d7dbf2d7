package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;

/** The rounds of all courses and what is reviewed in them. */
public interface PeerReviews {

  /** A review that somebody is asked for. */
  record Asked(UUID item, int version, UUID reviewer) {}

  /** False when the task has a round in this course already. */
  boolean open(Round round);

  /** The rounds of a course, in the order in which they were opened. */
  List<Round> rounds(UUID platform, UUID course);

  Optional<Round> round(UUID platform, UUID round);

  /** Waits until nobody else allocates in this round; holds until the transaction ends. */
  void lock(Round round);

  void close(Round round, Instant at);

  /** All reviews of a round, in the order of their allocation. */
  List<Review> of(Round round);

  Optional<Review> review(UUID platform, UUID review);

  /** Asks for reviews; what was asked of people who are gone is dropped. */
  void ask(Round round, List<Asked> asked, Instant at);

  /** Asks for these no more, unless somebody has begun. */
  void drop(Round round, List<UUID> reviews);

  /** Notes that the reviewer has looked at the work. */
  void opened(UUID platform, UUID review, Instant at);

  /**
   * Keeps what was written on top of {@code revision}.
   *
   * @param given set when the review is given with it
   * @return false when there is something newer, or it was given before
   */
  boolean save(
      UUID platform, UUID review, FilledRubric filled, int revision, Optional<Instant> given);
}
