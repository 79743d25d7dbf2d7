package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.lesson.LeavingPage;
import org.jboss.logging.Logger;

/** Tells pages that were left without a word, every few seconds. */
@Singleton
final class VisitSweep {
  private static final Logger LOG = Logger.getLogger(VisitSweep.class);
  private static final int SECONDS = 5;

  private final LeavingPage leaving;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  @Inject
  VisitSweep(LeavingPage leaving) {
    this.leaving = leaving;
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
      int told = QuarkusTransaction.requiringNew().call(leaving::tellForgotten);
      LOG.tracef("Told %d pages", told);
    } catch (RuntimeException e) {
      // A schedule that throws once never runs again.
      LOG.error("Could not tell pages that were left", e);
    }
  }
}
