package org.creatorshub.reporting.forwarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Backoff;
import org.creatorshub.reporting.outbox.LeaseKeeper;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outbox;
import org.jdbi.v3.core.Jdbi;

/**
 * A worker's step: takes a run of what waits for one target, sends it, and settles what came of it.
 * It holds no transaction while it waits for the target. Several workers may do this at once, on
 * several nodes: each gets lanes of its own.
 */
public final class ForwardingStatements {
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration BETWEEN_REPLAYS = Duration.ofMillis(900);

  private final Outbox outbox;
  private final JdbcCircuit circuit;
  private final Dispatch.Parts parts;
  private final Clock clock;
  private final Map<UUID, BatchSize> sizes = new ConcurrentHashMap<>();
  private final Map<UUID, Instant> replayed = new ConcurrentHashMap<>();

  public ForwardingStatements(Jdbi jdbi, Remote remote, Clock clock, RandomGenerator random) {
    this.outbox = Outbox.in(jdbi, clock);
    this.circuit = new JdbcCircuit(jdbi);
    this.clock = clock;
    this.parts =
        new Dispatch.Parts(
            outbox,
            circuit,
            new StatementLog(jdbi),
            new Attachments(jdbi),
            remote,
            clock,
            new Backoff(random));
  }

  /**
   * Sends what is due; history only when nothing newer waits.
   *
   * @return how many statements were tried; 0 when there was nothing to do or the target is spared
   */
  public int forwardOnce(Target target) {
    return switch (circuit.ask(target.id(), clock.instant())) {
      case NOTHING -> 0;
      case ONE_PROBE -> probe(target);
      case ALL -> send(target, run(target));
    };
  }

  private List<Message> run(Target target) {
    int most = size(target).now();
    List<Message> fresh = outbox.leaseRun(target.queue(), most, LEASE);
    return fresh.isEmpty() && outbox.waitingCount(target.queue(), 1) == 0 && mayReplay(target)
        ? outbox.leaseRun(target.history(), most, LEASE)
        : fresh;
  }

  /** The slow lane: history takes its time, so that the target has some for what is new. */
  private boolean mayReplay(Target target) {
    Instant now = clock.instant();
    Instant before = replayed.get(target.id());
    if (before != null && now.isBefore(before.plus(BETWEEN_REPLAYS))) {
      return false;
    }
    replayed.put(target.id(), now);
    return true;
  }

  /** One statement; without any there is nothing to learn, and the next one may try. */
  private int probe(Target target) {
    List<Message> one = outbox.lease(target.queue(), 1, LEASE);
    if (one.isEmpty()) {
      one = outbox.lease(target.history(), 1, LEASE);
    }
    if (one.isEmpty()) {
      circuit.again(target.id(), clock.instant());
    }
    return send(target, one);
  }

  private int send(Target target, List<Message> run) {
    if (run.isEmpty()) {
      return 0;
    }
    try (LeaseKeeper keeper = new LeaseKeeper(outbox, run, LEASE)) {
      keeper.start();
      new Dispatch(parts, target, size(target)).send(run);
    } finally {
      outbox.release(run); // what was not settled; nothing when all was
    }
    return run.size();
  }

  private BatchSize size(Target target) {
    return sizes.computeIfAbsent(target.id(), id -> new BatchSize());
  }

  /** The moment from which a target that fails is tried again. */
  static Instant later(Instant now, Duration wait, Duration asked) {
    return now.plus(asked.compareTo(wait) > 0 ? asked : wait);
  }
}
