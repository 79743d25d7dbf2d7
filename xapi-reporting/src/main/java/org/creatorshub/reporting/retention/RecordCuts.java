package org.creatorshub.reporting.retention;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Whether the record still tells everything that was ever told. */
public final class RecordCuts {
  private final Jdbi jdbi;

  /**
   * All removals together.
   *
   * @param last when statements were last removed by their age
   * @param before the latest moment up to which some are missing
   * @param statements how many were removed
   */
  public record Cut(Instant last, Instant before, long statements) {}

  public RecordCuts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Empty while nothing was ever removed by its age. */
  public Optional<Cut> all() {
    return jdbi.withHandle(RecordCuts::in);
  }

  /** The same, as the transaction of a handle sees it. */
  public static Optional<Cut> in(Handle handle) {
    return JdbcRecordCuts.all(handle);
  }
}
