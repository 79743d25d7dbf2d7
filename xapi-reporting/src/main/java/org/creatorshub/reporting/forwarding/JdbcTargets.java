package org.creatorshub.reporting.forwarding;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Parked;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Jdbi;

/** Targets in the database. */
final class JdbcTargets {
  /** A target as it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID id,
      String name,
      URI endpoint,
      String account,
      byte[] secret,
      Edition edition,
      boolean paused,
      Position queued,
      Optional<Position> history,
      Optional<Instant> historyUntil,
      long sent,
      Optional<Instant> lastSentAt,
      int failures,
      Optional<Instant> retryAt,
      Optional<String> lastError,
      Optional<Instant> lastErrorAt) {}

  /**
   * What lies in the queues of a target.
   *
   * @param oldest when the oldest message that waits in the first queue was added
   */
  record Queued(long waiting, long history, long parked, Optional<Instant> oldest) {}

  private final Jdbi jdbi;
  private final Clock clock;

  JdbcTargets(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void insert(UUID id, Targets.Wish wish, byte[] secret, Position from) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into record_store_target (target_id, name, endpoint, account, secret,
                  edition, created_at, queued_stored, queued_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                wish.name(),
                wish.endpoint().toString(),
                wish.account(),
                secret,
                wish.edition().header(),
                utc(clock.instant()),
                utc(from.stored()),
                from.sequence()));
  }

  List<Row> all() {
    return rows("order by name, created_at");
  }

  List<Row> working() {
    return rows(
        """
        t where not paused and not exists (select 1 from outbox_target o
          where o.target = 'lrs:' || t.target_id) order by target_id
        """);
  }

  Optional<Row> byId(UUID id) {
    return all().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private List<Row> rows(String rest) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from record_store_target " + rest)
                .map((row, context) -> row(row))
                .list());
  }

  boolean pause(UUID id, boolean paused) {
    return change("update record_store_target set paused = ? where target_id = ?", paused, id);
  }

  boolean delete(UUID id) {
    return change("delete from record_store_target where target_id = ?", id);
  }

  void seal(UUID id, byte[] secret) {
    change("update record_store_target set secret = ? where target_id = ?", secret, id);
  }

  boolean replay(UUID id) {
    return change(
        """
        update record_store_target set history_stored = ?, history_sequence = ?,
          history_until = queued_stored where target_id = ?
        """,
        utc(StatementLog.START.stored()),
        StatementLog.START.sequence(),
        id);
  }

  void closeCircuit(UUID id) {
    change("update record_store_target set failures = 0, retry_at = null where target_id = ?", id);
  }

  private boolean change(String sql, Object... values) {
    return jdbi.withHandle(handle -> handle.execute(sql, values)) > 0;
  }

  Queued queued(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) filter (where state = 'pending' and target = :queue) as waiting,
                      count(*) filter (where state = 'pending' and target = :history) as history,
                      count(*) filter (where state = 'parked') as parked,
                      min(added_at) filter (where state = 'pending' and target = :queue) as oldest
                    from outbox where target in (:queue, :history)
                    """)
                .bind("queue", Target.queue(id))
                .bind("history", Target.history(id))
                .map(
                    (row, context) ->
                        new Queued(
                            row.getLong("waiting"),
                            row.getLong("history"),
                            row.getLong("parked"),
                            moment(row, "oldest")))
                .one());
  }

  /** From both queues. */
  List<Parked> parked(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select outbox_id, key, attempts, last_error, added_at from outbox
                    where target in (:queue, :history) and state = 'parked' order by outbox_id
                    """)
                .bind("queue", Target.queue(id))
                .bind("history", Target.history(id))
                .map(
                    (row, context) ->
                        new Parked(
                            row.getLong("outbox_id"),
                            row.getString("key"),
                            row.getInt("attempts"),
                            row.getString("last_error"),
                            moment(row, "added_at").orElseThrow()))
                .list());
  }

  private static Row row(ResultSet row) throws SQLException {
    Optional<Instant> history = moment(row, "history_stored");
    long historySequence = row.getLong("history_sequence");
    return new Row(
        row.getObject("target_id", UUID.class),
        row.getString("name"),
        URI.create(row.getString("endpoint")),
        row.getString("account"),
        row.getBytes("secret"),
        edition(row.getString("edition")),
        row.getBoolean("paused"),
        new Position(moment(row, "queued_stored").orElseThrow(), row.getLong("queued_sequence")),
        history.map(stored -> new Position(stored, historySequence)),
        moment(row, "history_until"),
        row.getLong("sent"),
        moment(row, "last_sent_at"),
        row.getInt("failures"),
        moment(row, "retry_at"),
        Optional.ofNullable(row.getString("last_error")),
        moment(row, "last_error_at"));
  }

  private static Edition edition(String header) {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition.header().equals(header))
        .findFirst()
        .orElseThrow();
  }

  static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
