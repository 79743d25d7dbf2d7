package org.creatorshub.reporting.lrs;

import java.util.List;
import java.util.UUID;

/** What came of storing a batch: all of it is kept, or nothing. */
public sealed interface Storing {

  /**
   * All are kept, now or since before.
   *
   * @param ids in the order of the batch
   */
  record Stored(List<UUID> ids) implements Storing {
    public Stored {
      ids = List.copyOf(ids);
    }
  }

  /** A statement with this id and other content is kept already (L-15). */
  record Conflict(UUID id) implements Storing {}
}
