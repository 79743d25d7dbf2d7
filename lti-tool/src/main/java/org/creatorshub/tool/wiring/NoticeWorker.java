package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.notice.RegisteringHandler;
import org.creatorshub.tool.notice.WorkingOnNotices;
import org.jboss.logging.Logger;

/** Registers our handlers with platforms and works on the notices that they post. */
@Singleton
final class NoticeWorker {
  private static final Logger LOG = Logger.getLogger(NoticeWorker.class);
  private static final String WAITING = "Notices have to wait; trying again in a moment";

  private final RegisteringHandler registering;
  private final WorkingOnNotices working;
  private final Clockwork calls = new Clockwork(NoticeWorker.class, WAITING);
  private final Clockwork notices = new Clockwork(NoticeWorker.class, WAITING);

  NoticeWorker(RegisteringHandler registering, WorkingOnNotices working) {
    this.registering = registering;
    this.working = working;
  }

  void start(@Observes StartupEvent event) {
    calls.every(Duration.ofSeconds(3), Duration.ofSeconds(5), this::register);
    notices.every(Duration.ofSeconds(2), this::work);
  }

  void stop(@Observes ShutdownEvent event) {
    calls.stop();
    notices.stop();
  }

  private void register() {
    LOG.debugf("Looked after %s handlers", (Object) registering.registerDue());
  }

  private void work() {
    LOG.debugf("Worked on %s notices", (Object) working.work());
  }
}
