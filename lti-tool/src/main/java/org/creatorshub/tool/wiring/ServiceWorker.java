package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.creatorshub.reporting.outbox.Delivery;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.SendingGrade;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.roster.ReadingRoster;
import org.jboss.logging.Logger;

/**
 * Looks every second for grades to send, and now and then for rosters to read; a slow LMS keeps
 * only its own grades waiting.
 */
@Singleton
final class ServiceWorker {
  private static final Logger LOG = Logger.getLogger(ServiceWorker.class);
  private static final int AT_ONCE = 4;
  private static final String WAITING = "Grades or rosters have to wait; trying again in a moment";

  private final Platforms platforms;
  private final SendingGrade sending;
  private final ReadingRoster rosters;
  private final Delivery delivery;
  private final Map<UUID, Semaphore> free = new ConcurrentHashMap<>();
  private final Clockwork tick = new Clockwork(ServiceWorker.class, WAITING);
  private final Clockwork lists = new Clockwork(ServiceWorker.class, WAITING);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  ServiceWorker(
      Platforms platforms,
      SendingGrade sending,
      ReadingRoster rosters,
      Outbox outbox,
      Clock clock) {
    this.rosters = rosters;
    this.platforms = platforms;
    this.sending = sending;
    this.delivery = new Delivery(outbox, clock, new SecureRandom());
  }

  void start(@Observes StartupEvent event) {
    tick.every(Duration.ofSeconds(1), this::look);
    lists.every(Duration.ofSeconds(5), Duration.ofSeconds(10), this::readRosters);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    tick.stop();
    lists.stop();
    threads.shutdownNow();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("A grade was on its way at shutdown; it is sent again after the start");
    }
  }

  private void readRosters() {
    LOG.debugf("Read %s rosters", (Object) rosters.readDue());
  }

  private void look() {
    platforms.all().stream()
        .filter(Platform::active)
        .map(Platform::id)
        .filter(id -> permits(id).tryAcquire())
        .forEach(id -> threads.execute(() -> work(id)));
  }

  private void work(UUID platform) {
    try {
      tick.guarded(() -> drain(platform));
    } finally {
      permits(platform).release();
    }
  }

  /** One at a time: a lease must outlive everything that its holder may wait for. */
  private void drain(UUID platform) {
    while (!Thread.currentThread().isInterrupted()
        && delivery.deliverOnce(RecordingGrade.target(platform), sending, 1) > 0) {
      LOG.debugf("Sent a grade to platform %s", platform);
    }
  }

  private Semaphore permits(UUID platform) {
    return free.computeIfAbsent(platform, id -> new Semaphore(AT_ONCE));
  }
}
