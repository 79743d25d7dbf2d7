package org.creatorshub.reporting.forwarding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.lrs.Logged;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Addition;
import org.creatorshub.reporting.outbox.Outbox;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Moves along the log and queues, on one connection and in one transaction. */
final class JdbcQueueing {
  private static final int AT_ONCE = 1_000;

  /** History is queued in smaller pieces: it may be cancelled, and new statements go first. */
  private static final int HISTORY_FULL = 1_000;

  private record Cursor(Position at, Instant through) {}

  private final Jdbi jdbi;
  private final Clock clock;

  JdbcQueueing(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  int queueNew(UUID target) {
    return jdbi.inTransaction(
        handle -> {
          Instant through = new StatementLog(same(handle)).settledThrough();
          return cursor(handle, target, "queued", through)
              .map(cursor -> queue(handle, target, cursor, QueueingStatements.FULL))
              .orElse(0);
        });
  }

  private int queue(Handle handle, UUID target, Cursor cursor, int full) {
    List<Logged> next = fill(handle, Target.queue(target), cursor, full);
    if (!next.isEmpty()) {
      move(handle, target, "queued", next.getLast().position());
    }
    return next.size();
  }

  int queueHistory(UUID target) {
    return jdbi.inTransaction(
        handle ->
            cursor(handle, target, "history", Instant.MIN)
                .map(cursor -> queueHistory(handle, target, cursor))
                .orElse(0));
  }

  private int queueHistory(Handle handle, UUID target, Cursor cursor) {
    String queue = Target.history(target);
    List<Logged> next = fill(handle, queue, cursor, HISTORY_FULL);
    if (!next.isEmpty()) {
      move(handle, target, "history", next.getLast().position());
    } else if (outbox(handle).waitingCount(queue, HISTORY_FULL) < HISTORY_FULL) {
      handle.execute(
          """
          update record_store_target set history_stored = null, history_sequence = null,
            history_until = null where target_id = ?
          """,
          target);
    }
    return next.size();
  }

  private List<Logged> fill(Handle handle, String queue, Cursor cursor, int full) {
    Outbox outbox = outbox(handle);
    int room = full - outbox.waitingCount(queue, full);
    if (room <= 0) {
      return List.of();
    }
    List<Logged> next =
        new StatementLog(same(handle))
            .after(cursor.at(), cursor.through(), Math.min(AT_ONCE, room));
    outbox.addAll(
        queue,
        next.stream().map(one -> new Addition(one.lane(), one.id().toString(), "{}")).toList());
    return next;
  }

  /** Locks the target, so that of several nodes one goes on; empty when another is at it. */
  private static Optional<Cursor> cursor(
      Handle handle, UUID target, String which, Instant through) {
    return handle
        .createQuery(
            """
            select %1$s_stored as stored, %1$s_sequence as sequence, history_until
            from record_store_target where target_id = :target and %1$s_stored is not null
            for update skip locked
            """
                .formatted(which))
        .bind("target", target)
        .map(
            (row, context) ->
                new Cursor(
                    new Position(
                        JdbcTargets.moment(row, "stored").orElseThrow(), row.getLong("sequence")),
                    which.equals("history")
                        ? JdbcTargets.moment(row, "history_until").orElseThrow()
                        : through))
        .findOne();
  }

  private static void move(Handle handle, UUID target, String which, Position to) {
    handle.execute(
        "update record_store_target set %1$s_stored = ?, %1$s_sequence = ? where target_id = ?"
            .formatted(which),
        JdbcTargets.utc(to.stored()),
        to.sequence(),
        target);
  }

  private Outbox outbox(Handle handle) {
    return Outbox.in(same(handle), clock);
  }

  private static Jdbi same(Handle handle) {
    return Jdbi.create(handle.getConnection());
  }
}
