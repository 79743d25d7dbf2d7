package org.creatorshub.tool.peer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What learners were told that their reviews earn, and what teachers decided about reviews. */
public interface PeerMarks {

  /**
   * The newest mark of a learner that was told.
   *
   * @param rulings how many decisions of teachers it rests on
   */
  record Told(BigDecimal percent, int rulings) {}

  /** By person, for a course. */
  Map<UUID, Told> told(UUID platform, UUID course);

  /** Keeps the newest in the place of the one before. */
  void tell(UUID platform, UUID course, UUID person, Told told, Instant at);

  /** Keeps a decision; false when the one before it is not the newest any more. */
  boolean rule(UUID platform, UUID review, Ruling ruling);
}
