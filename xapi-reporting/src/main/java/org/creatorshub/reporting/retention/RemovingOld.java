package org.creatorshub.reporting.retention;

import java.time.Clock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Removes what is old with all that hangs on it, in small steps: nobody waits long, and a run that
 * is broken off is finished by the next. Each step that removes statements is noted with it.
 */
public final class RemovingOld {
  private final Jdbi jdbi;
  private final Clock clock;

  /** Both answers of a run. */
  public record Result(Old found, Removed removed) {}

  /** Whether anything is changed. */
  public enum Purpose {
    /** Only counted. */
    COUNT,
    /** Counted, then removed. */
    REMOVE
  }

  public RemovingOld(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Call it outside of a transaction: each step is one of its own. */
  public Result remove(Cutoff cutoff, Purpose purpose) {
    return jdbi.withHandle(
        handle -> {
          try (JdbcOld old = new JdbcOld(handle, cutoff)) {
            Old found = old.count();
            return new Result(
                found, purpose == Purpose.REMOVE ? remove(handle, old, cutoff) : Removed.NOTHING);
          }
        });
  }

  private Removed remove(Handle handle, JdbcOld old, Cutoff cutoff) {
    JdbcRecordCuts.Running cut = new JdbcRecordCuts.Running(cutoff, clock.instant());
    Removed statements =
        steps(
            handle,
            own -> {
              Removed step = old.removeStatements();
              if (step.statements() > 0) {
                cut.note(own, step.statements());
              }
              return step;
            });
    return statements.and(steps(handle, own -> old.removeDocuments()));
  }

  private static Removed steps(Handle handle, Function<Handle, Removed> step) {
    Removed all = Removed.NOTHING;
    Removed last;
    do {
      last = handle.inTransaction(step::apply);
      all = all.and(last);
    } while (!last.equals(Removed.NOTHING));
    return all;
  }
}
