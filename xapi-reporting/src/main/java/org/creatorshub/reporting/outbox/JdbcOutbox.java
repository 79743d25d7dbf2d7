package org.creatorshub.reporting.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue in PostgreSQL. */
final class JdbcOutbox implements Outbox {
  /** Answers of targets are cut: they may be whole pages. */
  private static final int REASON_LENGTH = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final JdbcOutboxRuns runs;

  JdbcOutbox(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.runs = new JdbcOutboxRuns(jdbi, clock);
  }

  @Override
  public void add(String target, String lane, String key, String payload) {
    insert(target, lane, key, payload, "do nothing");
  }

  @Override
  public void addAll(String target, List<Addition> additions) {
    runs.add(target, additions);
  }

  @Override
  public void addOrReplace(String target, String lane, String key, String payload) {
    // the lease stays: the worker that sends the old content settles first
    insert(
        target,
        lane,
        key,
        payload,
        """
        do update set payload = excluded.payload, generation = outbox.generation + 1,
          state = 'pending', attempts = 0, added_at = excluded.added_at,
          next_at = excluded.next_at, last_error = null, settled_at = null
        """);
  }

  private void insert(String target, String lane, String key, String payload, String conflict) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into outbox (target, lane, key, payload, added_at, next_at)
                    values (:target, :lane, :key, :payload, :now, :now)
                    on conflict (target, key)
                    """
                        + conflict)
                .bind("target", target)
                .bind("lane", lane)
                .bind("key", key)
                .bind("payload", payload)
                .bind("now", now())
                .execute());
  }

  @Override
  public List<Message> lease(String target, int limit, Duration time) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with due as (
                      select o.outbox_id from outbox o
                      where o.target = :target and o.state = 'pending' and o.next_at <= :now
                        and (o.leased_until is null or o.leased_until <= :now)
                        and not exists (select 1 from outbox_target t where t.target = o.target)
                        and not exists (select 1 from outbox e
                          where e.target = o.target and e.lane = o.lane and e.state = 'pending'
                            and e.outbox_id < o.outbox_id)
                      order by o.attempts, o.outbox_id limit :limit for update skip locked),
                    taken as (
                      update outbox o set lease = :lease, leased_until = :until from due
                      where o.outbox_id = due.outbox_id returning o.*)
                    select * from taken order by outbox_id
                    """)
                .bind("target", target)
                .bind("now", now())
                .bind("until", now().plus(time))
                .bind("limit", limit)
                .bind("lease", UUID.randomUUID())
                .map((row, context) -> message(row))
                .list());
  }

  @Override
  public boolean renew(Message message, Duration time) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "update outbox set leased_until = ? where outbox_id = ? and lease = ?",
                    now().plus(time),
                    message.id(),
                    message.lease()))
        > 0;
  }

  @Override
  public List<Message> leaseRun(String target, int limit, Duration time) {
    return runs.lease(target, limit, time);
  }

  @Override
  public void renewAll(List<Message> messages, Duration time) {
    runs.renew(messages, time);
  }

  @Override
  public void release(List<Message> messages) {
    runs.release(messages);
  }

  @Override
  public void remove(List<Message> messages) {
    runs.remove(messages);
  }

  @Override
  public void sent(Message message) {
    settle(message, "sent", 1, clock.instant(), Optional.empty());
  }

  @Override
  public void tryAgain(Message message, Instant next, String reason) {
    settle(message, "pending", 1, next, Optional.of(reason));
  }

  @Override
  public void park(Message message, String reason) {
    settle(message, "parked", 1, clock.instant(), Optional.of(reason));
  }

  @Override
  public void stopTarget(Message message, String reason) {
    settle(message, "pending", 0, clock.instant(), Optional.of(reason));
    stopTarget(message.target(), reason);
  }

  @Override
  public void stopTarget(String target, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into outbox_target (target, reason, stopped_at) values (?, ?, ?)
                on conflict (target) do nothing
                """,
                target,
                cut(reason),
                now()));
  }

  /** A message that got new content while it was out is only put back. */
  private void settle(
      Message message, String state, int attempt, Instant next, Optional<String> error) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update outbox set lease = null, leased_until = null,
                      state = case when generation = :generation then :state else state end,
                      attempts = case when generation = :generation then attempts + :attempt else attempts end,
                      next_at = case when generation = :generation then :next else next_at end,
                      last_error = case when generation = :generation then :error else last_error end,
                      settled_at = case when generation = :generation and :state <> 'pending' then :now::timestamptz end
                    where outbox_id = :id and lease = :lease
                    """)
                .bind("state", state)
                .bind("attempt", attempt)
                .bind("next", next.atOffset(ZoneOffset.UTC))
                .bind("error", error.map(JdbcOutbox::cut).orElse(null))
                .bind("now", now())
                .bind("generation", message.generation())
                .bind("id", message.id())
                .bind("lease", message.lease())
                .execute());
  }

  @Override
  public void resumeTarget(String target) {
    jdbi.useHandle(handle -> handle.execute("delete from outbox_target where target = ?", target));
  }

  @Override
  public void forgetTarget(String target) {
    resumeTarget(target);
    jdbi.useHandle(handle -> handle.execute("delete from outbox where target = ?", target));
  }

  @Override
  public Optional<String> stopReason(String target) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select reason from outbox_target where target = :target")
                .bind("target", target)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public boolean resend(long id) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                    """
                    update outbox set state = 'pending', attempts = 0, next_at = ?,
                      settled_at = null where outbox_id = ? and state <> 'pending'
                    """,
                    now(),
                    id)
                > 0);
  }

  @Override
  public int resendAll(String target) {
    return runs.resendParked(target);
  }

  @Override
  public int waitingCount(String target, int most) {
    return runs.waitingCount(target, most);
  }

  @Override
  public List<TargetState> states() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select o.target, count(*) filter (where state = 'pending') as waiting,
                      count(*) filter (where state = 'sent') as sent,
                      count(*) filter (where state = 'parked') as parked,
                      min(added_at) filter (where state = 'pending') as oldest,
                      min(t.reason) as reason
                    from outbox o left join outbox_target t on t.target = o.target
                    group by o.target order by o.target
                    """)
                .map((row, context) -> state(row))
                .list());
  }

  @Override
  public List<Waiting> waiting(String target) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select outbox_id, key, attempts, last_error, added_at, next_at from outbox
                    where target = :target and state = 'pending' order by outbox_id
                    """)
                .bind("target", target)
                .map((row, context) -> waiting(row))
                .list());
  }

  @Override
  public List<Parked> parked(String target) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select outbox_id, key, attempts, last_error, added_at from outbox
                    where target = :target and state = 'parked' order by outbox_id
                    """)
                .bind("target", target)
                .map((row, context) -> parked(row))
                .list());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String cut(String reason) {
    // PostgreSQL keeps no NUL in texts
    String clean = reason.replace("\u0000", "");
    return clean.substring(0, Math.min(REASON_LENGTH, clean.length()));
  }

  static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getLong("outbox_id"),
        row.getString("target"),
        row.getString("lane"),
        row.getString("key"),
        row.getString("payload"),
        row.getInt("attempts"),
        row.getInt("generation"),
        row.getObject("lease", UUID.class),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }

  private static TargetState state(ResultSet row) throws SQLException {
    return new TargetState(
        row.getString("target"),
        row.getLong("waiting"),
        row.getLong("sent"),
        row.getLong("parked"),
        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("reason")));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong("outbox_id"),
        row.getString("key"),
        row.getInt("attempts"),
        Optional.ofNullable(row.getString("last_error")),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getObject("next_at", OffsetDateTime.class).toInstant());
  }

  private static Parked parked(ResultSet row) throws SQLException {
    return new Parked(
        row.getLong("outbox_id"),
        row.getString("key"),
        row.getInt("attempts"),
        row.getString("last_error"),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }
}
