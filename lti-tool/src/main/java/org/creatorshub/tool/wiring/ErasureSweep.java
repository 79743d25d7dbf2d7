package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.privacy.SweepingErasures;
import org.jboss.logging.Logger;

/** Removes what arrives late from people who were erased, once a minute. */
@Singleton
final class ErasureSweep {
  private static final Logger LOG = Logger.getLogger(ErasureSweep.class);

  private final SweepingErasures sweeping;
  private final Clockwork clockwork =
      new Clockwork(ErasureSweep.class, "Could not look for late entries of erased people");

  @Inject
  ErasureSweep(SweepingErasures sweeping) {
    this.sweeping = sweeping;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofMinutes(1), this::sweep);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }

  private void sweep() {
    long late = QuarkusTransaction.requiringNew().call(sweeping::sweep);
    LOG.debugf("Removed %d late entries of erased people", late);
  }
}
