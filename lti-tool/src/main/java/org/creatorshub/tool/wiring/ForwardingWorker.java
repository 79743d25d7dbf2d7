package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.creatorshub.reporting.forwarding.ForwardingStatements;
import org.creatorshub.reporting.forwarding.QueueingStatements;
import org.creatorshub.reporting.forwarding.Target;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.jboss.logging.Logger;

/**
 * Looks every second for statements that record stores of others have not got; a slow one keeps
 * only itself waiting. Once a minute it writes down which keys of our own store were used.
 */
@Singleton
final class ForwardingWorker {
  private static final Logger LOG = Logger.getLogger(ForwardingWorker.class);

  private static final String WAITING =
      "Statements for other record stores have to wait; trying again in a moment";

  /** Requests that one target gets from this node at once. */
  private static final int AT_ONCE = 2;

  private final Targets targets;
  private final QueueingStatements queueing;
  private final ForwardingStatements forwarding;
  private final RecordStoreKeys keys;
  private final Map<UUID, Semaphore> free = new ConcurrentHashMap<>();
  private final Clockwork tick = new Clockwork(ForwardingWorker.class, WAITING);
  private final Clockwork notes = new Clockwork(ForwardingWorker.class, WAITING);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  ForwardingWorker(
      Targets targets,
      QueueingStatements queueing,
      ForwardingStatements forwarding,
      RecordStoreKeys keys) {
    this.targets = targets;
    this.queueing = queueing;
    this.forwarding = forwarding;
    this.keys = keys;
  }

  void start(@Observes StartupEvent event) {
    tick.every(Duration.ofSeconds(1), this::look);
    notes.every(Duration.ofMinutes(1), keys::noteUse);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    tick.stop();
    notes.stop();
    threads.shutdownNow();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("Statements were on their way at shutdown; they are sent again after the start");
    }
  }

  private void look() {
    for (Target target : targets.working()) {
      int queued = queueing.queueNew(target.id());
      LOG.debugf("Queued %d statements for %s", queued, target.name());
      if (permits(target).tryAcquire()) {
        threads.execute(() -> work(target));
      }
    }
  }

  private void work(Target target) {
    try {
      tick.guarded(() -> drain(target));
    } finally {
      permits(target).release();
    }
  }

  /** Queues on as it sends, so that a busy hour does not wait for the next look. */
  private void drain(Target target) {
    while (!Thread.currentThread().isInterrupted() && forwarding.forwardOnce(target) > 0) {
      queueing.queueNew(target.id());
    }
  }

  private Semaphore permits(Target target) {
    return free.computeIfAbsent(target.id(), id -> new Semaphore(AT_ONCE));
  }
}
