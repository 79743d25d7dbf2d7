package org.creatorshub.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvents;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the read models up to date with every event, in the transaction of the event. */
public final class ProgressRecorder implements LearningEvents.Listener {
  private final Jdbi jdbi;

  public ProgressRecorder(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void hear(List<LearningEvent> events) {
    jdbi.useHandle(
        handle -> {
          if (handle.isInTransaction()) {
            write(handle, events);
          } else {
            handle.useTransaction(own -> write(own, events));
          }
        });
  }

  static void write(Handle handle, List<LearningEvent> events) {
    JdbcProgressBatch batch = new JdbcProgressBatch(handle);
    runs(events.stream().filter(ProgressRecorder::counts).toList()).forEach(batch::write);
  }

  /**
   * Teachers see the read models: who has looked where they stand is none of their business. A
   * judgement is no doing of the learner, and stands with the work.
   */
  private static boolean counts(LearningEvent event) {
    return !(event instanceof DiagnosticCompleted
        || event instanceof ArtefactEvaluated
        || event instanceof ArtefactScored);
  }

  /** A grade counts for whom the events before it made a row, so it closes a run. */
  private static List<List<LearningEvent>> runs(List<LearningEvent> events) {
    List<List<LearningEvent>> runs = new ArrayList<>();
    List<LearningEvent> run = new ArrayList<>();
    for (LearningEvent event : events) {
      run.add(event);
      if (event instanceof GradeSent) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
