package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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

  private final Platforms platforms;
  private final SendingGrade sending;
  private final ReadingRoster rosters;
  private final Delivery delivery;
  private final Map<UUID, Semaphore> free = new ConcurrentHashMap<>();
  private final ScheduledExecutorService tick = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService lists = Executors.newSingleThreadScheduledExecutor();
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
    if (!Running.present().serves()) {
      return;
    }
    var unused = tick.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    var unusedToo = lists.scheduleWithFixedDelay(this::readRosters, 5, 10, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    tick.shutdownNow();
    lists.shutdownNow();
    threads.shutdownNow();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("A grade was on its way at shutdown; it is sent again after the start");
    }
  }

  private void readRosters() {
    guarded(() -> LOG.debugf("Read %s rosters", (Object) rosters.readDue()));
  }

  private void look() {
    guarded(
        () ->
            platforms.all().stream()
                .filter(Platform::active)
                .map(Platform::id)
                .filter(id -> permits(id).tryAcquire())
                .forEach(id -> threads.execute(() -> work(id))));
  }

  private void work(UUID platform) {
    try {
      guarded(() -> drain(platform));
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

  /** The edge: a database that is away for a moment must not end the schedule. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.error("Grades or rosters have to wait; trying again in a moment", fault);
    }
  }
}
