package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.lesson.LeavingPage;
import org.jboss.logging.Logger;

/** Tells pages that were left without a word, every few seconds. */
@Singleton
final class VisitSweep {
  private static final Logger LOG = Logger.getLogger(VisitSweep.class);

  private final LeavingPage leaving;
  private final Clockwork clockwork =
      new Clockwork(VisitSweep.class, "Could not tell pages that were left");

  @Inject
  VisitSweep(LeavingPage leaving) {
    this.leaving = leaving;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofSeconds(5), this::sweep);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }

  private void sweep() {
    int told = QuarkusTransaction.requiringNew().call(leaving::tellForgotten);
    LOG.tracef("Told %d pages", told);
  }
}
