package org.creatorshub.reporting.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Spares a target that takes nothing: after a failure one probe goes, and on success the rest. */
final class JdbcCircuit {
  /** Longer than any request: a probe whose worker died is made again after this. */
  private static final Duration PROBE = Duration.ofMinutes(2);

  private final Jdbi jdbi;

  JdbcCircuit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What may go now. */
  enum Leave {
    ALL,
    ONE_PROBE,
    NOTHING
  }

  /** Of several workers that ask at once, one gets the probe. */
  Leave ask(UUID target, Instant now) {
    boolean closed = count(target, "and failures = 0") > 0;
    if (closed) {
      return Leave.ALL;
    }
    int claimed =
        jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update record_store_target set retry_at = ?
                    where target_id = ? and failures > 0 and retry_at <= ?
                    """,
                    utc(now.plus(PROBE)),
                    target,
                    utc(now)));
    return claimed > 0 ? Leave.ONE_PROBE : Leave.NOTHING;
  }

  /** Gives an unused probe back. */
  void again(UUID target, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update record_store_target set retry_at = ? where target_id = ? and failures > 0",
                utc(now),
                target));
  }

  int failures(UUID target) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select failures from record_store_target where target_id = :target")
                .bind("target", target)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  void failed(UUID target, Instant now, Instant retryAt, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update record_store_target set failures = failures + 1, retry_at = ?,
                  last_error = ?, last_error_at = ? where target_id = ?
                """,
                utc(retryAt),
                reason,
                utc(now),
                target));
  }

  /** Notes an error that does not concern the target as a whole. */
  void noted(UUID target, Instant now, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update record_store_target set last_error = ?, last_error_at = ?
                where target_id = ?
                """,
                reason,
                utc(now),
                target));
  }

  void worked(UUID target, Instant now, int sent) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update record_store_target set failures = 0, retry_at = null, last_sent_at = ?,
                  sent = sent + ? where target_id = ?
                """,
                utc(now),
                sent,
                target));
  }

  private int count(UUID target, String condition) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from record_store_target where target_id = :target "
                        + condition)
                .bind("target", target)
                .mapTo(Integer.class)
                .one());
  }

  private static OffsetDateTime utc(Instant instant) {
    return JdbcTargets.utc(instant);
  }
}
