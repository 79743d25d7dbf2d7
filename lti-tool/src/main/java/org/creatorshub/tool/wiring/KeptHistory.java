package org.creatorshub.tool.wiring;

import java.util.function.Consumer;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.lrs.RecordedHistory;
import org.creatorshub.reporting.progress.History;
import org.creatorshub.reporting.retention.RecordCuts;
import org.jdbi.v3.core.Handle;

/** What the record store still tells, and whether that is everything. */
record KeptHistory(RecordedHistory record) implements History {
  @Override
  public void each(Handle handle, Consumer<LearningEvent> event) {
    record.each(handle, event);
  }

  @Override
  public boolean whole(Handle handle) {
    return RecordCuts.in(handle).isEmpty();
  }
}
