package org.creatorshub.reporting.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps note of removals: a line for each run, which grows with its steps. */
final class JdbcRecordCuts {
  private JdbcRecordCuts() {}

  static Optional<RecordCuts.Cut> all(Handle handle) {
    return handle
        .createQuery(
            """
            select max(cut_at) as last, max(stored_before) as before, sum(statements) as statements
            from record_store_cut having count(*) > 0
            """)
        .map(
            (row, context) ->
                new RecordCuts.Cut(
                    row.getObject("last", OffsetDateTime.class).toInstant(),
                    row.getObject("before", OffsetDateTime.class).toInstant(),
                    row.getLong("statements")))
        .findOne();
  }

  /** The line of one run. */
  static final class Running {
    private final UUID id = UUID.randomUUID();
    private final Cutoff cutoff;
    private final Instant at;

    Running(Cutoff cutoff, Instant at) {
      this.cutoff = cutoff;
      this.at = at;
    }

    /** In the transaction that removes these statements. */
    void note(Handle handle, long statements) {
      handle
          .createUpdate(
              """
              insert into record_store_cut (cut_id, cut_at, stored_before, only_platform,
                statements)
              values (:id, :at, :before, :platform, :statements)
              on conflict (cut_id) do update set
                statements = record_store_cut.statements + excluded.statements
              """)
          .bind("id", id)
          .bind("at", at.atOffset(ZoneOffset.UTC))
          .bind("before", cutoff.before().atOffset(ZoneOffset.UTC))
          .bind("platform", cutoff.platform())
          .bind("statements", statements)
          .execute();
    }
  }
}
