package org.creatorshub.reporting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the queue does with many messages at once. */
final class JdbcOutboxRuns {
  private final Jdbi jdbi;
  private final Clock clock;

  JdbcOutboxRuns(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void add(String target, List<Addition> additions) {
    if (additions.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into outbox (target, lane, key, payload, added_at, next_at)
                    select :target, lane, key, payload, :now, :now
                    from unnest(:lanes, :keys, :payloads) with ordinality
                      as new (lane, key, payload, place)
                    order by place
                    on conflict (target, key) do nothing
                    """)
                .bind("target", target)
                .bindArray("lanes", String.class, additions.stream().map(Addition::lane).toList())
                .bindArray("keys", String.class, additions.stream().map(Addition::key).toList())
                .bindArray(
                    "payloads", String.class, additions.stream().map(Addition::payload).toList())
                .bind("now", now())
                .execute());
  }

  /** One worker at a time takes a run: two at once could take parts of one lane. */
  List<Message> lease(String target, int limit, Duration time) {
    return jdbi.withHandle(
        handle ->
            handle.isInTransaction()
                ? lease(handle, target, limit, time)
                : handle.inTransaction(own -> lease(own, target, limit, time)));
  }

  private List<Message> lease(Handle handle, String target, int limit, Duration time) {
    // two numbers, because the record store reads locks of one number
    handle.execute("select pg_advisory_xact_lock(hashtext('outbox'), hashtext(?))", target);
    OffsetDateTime now = now();
    return handle
        .createQuery(
            """
            with due as (
              select o.outbox_id from outbox o
              where o.target = :target and o.state = 'pending' and o.next_at <= :now
                and (o.leased_until is null or o.leased_until <= :now)
                and not exists (select 1 from outbox_target t where t.target = o.target)
                and not exists (select 1 from outbox e
                  where e.target = o.target and e.lane = o.lane and e.state = 'pending'
                    and e.outbox_id < o.outbox_id and (e.next_at > :now or e.leased_until > :now))
              order by o.outbox_id limit :limit for update),
            taken as (
              update outbox o set lease = :lease, leased_until = :until from due
              where o.outbox_id = due.outbox_id returning o.*)
            select * from taken order by outbox_id
            """)
        .bind("target", target)
        .bind("now", now)
        .bind("until", now.plus(time))
        .bind("limit", limit)
        .bind("lease", UUID.randomUUID())
        .map((row, context) -> JdbcOutbox.message(row))
        .list();
  }

  void renew(List<Message> messages, Duration time) {
    change("update outbox set leased_until = :until", messages, time);
  }

  void release(List<Message> messages) {
    change("update outbox set lease = null, leased_until = null", messages, Duration.ZERO);
  }

  private void change(String update, List<Message> messages, Duration time) {
    if (messages.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(update + " where outbox_id = any(:ids) and lease = :lease")
                .bindArray("ids", Long.class, messages.stream().map(Message::id).toList())
                .bind("lease", messages.getFirst().lease())
                .bind("until", now().plus(time))
                .execute());
  }

  void remove(List<Message> messages) {
    if (messages.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from outbox o using unnest(:ids, :generations) as done (id, generation)
                    where o.outbox_id = done.id and o.lease = :lease
                      and o.generation = done.generation
                    """)
                .bindArray("ids", Long.class, messages.stream().map(Message::id).toList())
                .bindArray(
                    "generations",
                    Integer.class,
                    messages.stream().map(Message::generation).toList())
                .bind("lease", messages.getFirst().lease())
                .execute());
    release(messages);
  }

  int resendParked(String target) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                """
                update outbox set state = 'pending', attempts = 0, next_at = ?, settled_at = null
                where target = ? and state = 'parked'
                """,
                now(),
                target));
  }

  int waitingCount(String target, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from (select 1 from outbox
                      where target = :target and state = 'pending' limit :most) found
                    """)
                .bind("target", target)
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
