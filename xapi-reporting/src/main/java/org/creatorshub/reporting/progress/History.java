package org.creatorshub.reporting.progress;

import java.util.function.Consumer;
import org.creatorshub.reporting.event.LearningEvent;
import org.jdbi.v3.core.Handle;

/** Everything that was ever told, oldest first, as the record keeps it. */
@FunctionalInterface
public interface History {
  /**
   * Tells every event, never all at once.
   *
   * @param handle a transaction whose view of the record is asked
   */
  void each(Handle handle, Consumer<LearningEvent> event);

  /**
   * Whether nothing of it was ever removed by its age, as the transaction of the handle sees it.
   */
  default boolean whole(Handle handle) {
    return true;
  }
}
