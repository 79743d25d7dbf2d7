package org.creatorshub.tool.writing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a learner has written for one task.
 *
 * @param revision grows with every save; 0 before the first
 * @param comparedAt since when the learner may read the model answer
 * @param ticks numbers of the sentences that the learner ticked, from 1
 * @param checkedRevision the revision that was checked last; 0 before the first self-check
 * @param version how many texts were checked
 */
public record Written(
    String text,
    int revision,
    Optional<Instant> savedAt,
    Optional<Instant> comparedAt,
    Set<Integer> ticks,
    Optional<Instant> checkedAt,
    int checkedRevision,
    int version) {
  static final Written NOTHING =
      new Written("", 0, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), 0, 0);

  public Written {
    ticks = Set.copyOf(ticks);
  }

  /** Practice is complete when a text was saved and the self-check answered. */
  boolean complete() {
    return revision > 0 && checkedAt.isPresent();
  }
}
