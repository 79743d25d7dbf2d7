package org.creatorshub.reporting.forwarding;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Parked;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Jdbi;

/** The targets: who gets copies, and how each of them stands. */
public final class Targets {
  private final JdbcTargets rows;
  private final Outbox outbox;
  private final StatementLog log;
  private final Sealing sealing;
  private final Clock clock;

  /** What an administrator enters. */
  public record Wish(String name, URI endpoint, String account, String secret, Edition edition) {}

  public Targets(Jdbi jdbi, Sealing sealing, Clock clock) {
    this.rows = new JdbcTargets(jdbi, clock);
    this.outbox = Outbox.in(jdbi, clock);
    this.log = new StatementLog(jdbi);
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Adds a target, which gets what is stored from now on.
   *
   * @param history true if it shall get what is stored already, too, in a slow lane
   */
  public UUID add(Wish wish, boolean history) {
    UUID id = UUID.randomUUID();
    Position now = new Position(log.settledThrough(), Long.MAX_VALUE);
    rows.insert(id, wish, sealing.close(wish.secret()), now);
    if (history) {
      replay(id);
    }
    return id;
  }

  /** Those that something may be sent to now: not paused, not stopped. */
  public List<Target> working() {
    return rows.working().stream().map(this::open).toList();
  }

  public Optional<Target> byId(UUID id) {
    return rows.byId(id).map(this::open);
  }

  private Target open(JdbcTargets.Row row) {
    return new Target(
        row.id(),
        row.name(),
        row.endpoint(),
        row.account(),
        sealing.open(row.secret()),
        row.edition());
  }

  /** False when there is no such target. */
  public boolean pause(UUID id) {
    return rows.pause(id, true);
  }

  /** Sends again from now on, whatever stood in the way; false when there is no such target. */
  public boolean resume(UUID id) {
    outbox.resumeTarget(Target.queue(id));
    outbox.resumeTarget(Target.history(id));
    rows.closeCircuit(id);
    return rows.pause(id, false);
  }

  /** Forgets a target and what waits for it; what it has already it keeps. */
  public boolean remove(UUID id) {
    boolean removed = rows.delete(id);
    outbox.forgetTarget(Target.queue(id));
    outbox.forgetTarget(Target.history(id));
    return removed;
  }

  /** Sends everything once more that was stored before now, in the slow lane. */
  public boolean replay(UUID id) {
    return rows.replay(id);
  }

  /** What a target refused, oldest first. */
  public List<Parked> parked(UUID id) {
    return rows.parked(id);
  }

  /** Sends a refused statement once more; false when it is none of this target. */
  public boolean resend(UUID id, long message) {
    return rows.parked(id).stream().anyMatch(one -> one.id() == message) && outbox.resend(message);
  }

  /** Sends all refused statements once more; how many that are. */
  public int resendAll(UUID id) {
    return outbox.resendAll(Target.queue(id)) + outbox.resendAll(Target.history(id));
  }

  /** Seals with today's key what is not; answers how many that were. */
  public int sealAnew() {
    return (int)
        rows.all().stream()
            .filter(
                row -> {
                  Optional<byte[]> fresh = sealing.renewed(row.secret());
                  fresh.ifPresent(secret -> rows.seal(row.id(), secret));
                  return fresh.isPresent();
                })
            .count();
  }

  /** All targets with their numbers, by name. */
  public List<Standing> standings() {
    Instant through = log.settledThrough();
    Instant now = clock.instant();
    return rows.all().stream().map(row -> standing(row, through, now)).toList();
  }

  private Standing standing(JdbcTargets.Row row, Instant through, Instant now) {
    JdbcTargets.Queued queued = rows.queued(row.id());
    long most = Standing.MOST_COUNTED;
    long history =
        queued.history()
            + row.history()
                .map(at -> log.countAfter(at, row.historyUntil().orElse(through), most))
                .orElse(0L);
    return new Standing(
        row.id(),
        row.name(),
        row.endpoint(),
        row.edition().header(),
        row.paused(),
        queued.waiting() + log.countAfter(row.queued(), through, most),
        history,
        row.sent(),
        queued.parked(),
        queued.oldest().map(at -> positive(Duration.between(at, now))).orElse(Duration.ZERO),
        row.lastSentAt(),
        outbox.stopReason(Target.queue(row.id())),
        row.failures(),
        row.retryAt(),
        row.lastError(),
        row.lastErrorAt());
  }

  private static Duration positive(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
