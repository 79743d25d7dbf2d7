package org.creatorshub.reporting.progress;

import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.jdbi.v3.core.Jdbi;

/** Brings the read models up to date with every event, in the transaction of the event. */
public final class ProgressRecorder implements LearningEvents.Listener {
  private final Jdbi jdbi;

  public ProgressRecorder(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void hear(LearningEvent event) {
    jdbi.useHandle(
        handle -> {
          if (handle.isInTransaction()) {
            new JdbcProgressWriting(handle, event).write();
          } else {
            handle.useTransaction(own -> new JdbcProgressWriting(own, event).write());
          }
        });
  }
}
