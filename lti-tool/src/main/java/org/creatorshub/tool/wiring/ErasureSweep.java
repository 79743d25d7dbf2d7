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
import org.creatorshub.tool.privacy.SweepingErasures;
import org.jboss.logging.Logger;

/** Removes what arrives late from people who were erased, once a minute. */
@Singleton
final class ErasureSweep {
  private static final Logger LOG = Logger.getLogger(ErasureSweep.class);

  private final SweepingErasures sweeping;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  @Inject
  ErasureSweep(SweepingErasures sweeping) {
    this.sweeping = sweeping;
  }

  void start(@Observes StartupEvent event) {
    if (!Running.present().serves()) {
      return;
    }
    var unused = clockwork.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.shutdownNow();
  }

  private void sweep() {
    try {
      long late = QuarkusTransaction.requiringNew().call(sweeping::sweep);
      LOG.debugf("Removed %d late entries of erased people", late);
    } catch (RuntimeException e) {
      // A schedule that throws once never runs again.
      LOG.error("Could not look for late entries of erased people", e);
    }
  }
}
