package org.creatorshub.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.reporting.event.LearningEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Makes the read models again from the record, beside those that stand, and compares them. Every
 * dashboard can so be proved, and mended, from statements alone.
 */
public final class RebuildingProgress {
  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final History history;

  /** What is done with the result. */
  public enum Purpose {
    /** Nothing is changed; nobody waits. */
    COMPARE,
    /**
     * What differs is replaced; meanwhile what learners do waits. Not to be asked for when the
     * history is no longer whole.
     */
    REPLACE
  }

  /**
   * One read model.
   *
   * @param kept rows that stood there
   * @param made rows made from the record
   * @param different rows that only one of the two has, or that differ
   */
  public record Model(String name, long kept, long made, long different) {}

  public RebuildingProgress(Jdbi jdbi, History history) {
    this.jdbi = jdbi;
    this.history = history;
  }

  /** One line for each read model, as it was found before anything was replaced. */
  public List<Model> rebuild(Purpose purpose) {
    return jdbi.inTransaction(
        purpose == Purpose.COMPARE
            ? TransactionIsolationLevel.REPEATABLE_READ
            : TransactionIsolationLevel.READ_COMMITTED,
        handle -> rebuild(handle, purpose));
  }

  private List<Model> rebuild(Handle handle, Purpose purpose) {
    JdbcRebuilding tables = new JdbcRebuilding(handle);
    if (purpose == Purpose.REPLACE) {
      tables.lock();
    }
    tables.shadow();
    tell(handle);
    if (purpose == Purpose.REPLACE && !history.whole(handle)) {
      // asked afterwards: who removes in between has noted it before it could be missing
      throw new IllegalStateException("A record that was cut must not replace the read models");
    }
    List<Model> models = tables.compare();
    if (purpose == Purpose.REPLACE && models.stream().anyMatch(model -> model.different() > 0)) {
      tables.replace();
    }
    tables.drop();
    return models;
  }

  private void tell(Handle handle) {
    List<LearningEvent> waiting = new ArrayList<>();
    history.each(
        handle,
        event -> {
          waiting.add(event);
          if (waiting.size() == AT_ONCE) {
            ProgressRecorder.write(handle, List.copyOf(waiting));
            waiting.clear();
          }
        });
    if (!waiting.isEmpty()) {
      ProgressRecorder.write(handle, waiting);
    }
  }
}
