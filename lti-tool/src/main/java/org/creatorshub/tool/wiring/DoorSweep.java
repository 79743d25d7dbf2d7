package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.launch.TidyingUp;
import org.jboss.logging.Logger;

/** Forgets used states and old sessions, every minute, one small statement after the other. */
@Singleton
final class DoorSweep {
  private static final Logger LOG = Logger.getLogger(DoorSweep.class);
  private static final int SECONDS = 60;

  private final TidyingUp tidying;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  @Inject
  DoorSweep(TidyingUp tidying) {
    this.tidying = tidying;
  }

  void start(@Observes StartupEvent event) {
    if (!Running.present().serves()) {
      return;
    }
    var unused = clockwork.scheduleWithFixedDelay(this::sweep, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.shutdownNow();
  }

  private void sweep() {
    try {
      LOG.tracef("Forgot %d rows", tidying.tidy());
    } catch (RuntimeException e) {
      // A schedule that throws once never runs again.
      LOG.error("Could not forget old sessions", e);
    }
  }
}
