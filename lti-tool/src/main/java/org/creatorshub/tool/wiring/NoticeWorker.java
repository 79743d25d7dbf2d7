package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.notice.RegisteringHandler;
import org.creatorshub.tool.notice.WorkingOnNotices;
import org.jboss.logging.Logger;

/** Registers our handlers with platforms and works on the notices that they post. */
@Singleton
final class NoticeWorker {
  private static final Logger LOG = Logger.getLogger(NoticeWorker.class);

  private final RegisteringHandler registering;
  private final WorkingOnNotices working;
  private final ScheduledExecutorService calls = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService notices = Executors.newSingleThreadScheduledExecutor();

  NoticeWorker(RegisteringHandler registering, WorkingOnNotices working) {
    this.registering = registering;
    this.working = working;
  }

  void start(@Observes StartupEvent event) {
    if (!Running.present().serves()) {
      return;
    }
    var unused = calls.scheduleWithFixedDelay(this::register, 3, 5, TimeUnit.SECONDS);
    var unusedToo = notices.scheduleWithFixedDelay(this::work, 2, 2, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    calls.shutdownNow();
    notices.shutdownNow();
  }

  private void register() {
    guarded(() -> LOG.debugf("Looked after %s handlers", (Object) registering.registerDue()));
  }

  private void work() {
    guarded(() -> LOG.debugf("Worked on %s notices", (Object) working.work()));
  }

  /** The edge: a database that is away for a moment must not end the schedule. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.error("Notices have to wait; trying again in a moment", fault);
    }
  }
}
