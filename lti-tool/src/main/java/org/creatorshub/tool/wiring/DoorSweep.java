package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.launch.TidyingUp;
import org.jboss.logging.Logger;

/** Forgets used states and old sessions, every minute, one small statement after the other. */
@Singleton
final class DoorSweep {
  private static final Logger LOG = Logger.getLogger(DoorSweep.class);

  private final TidyingUp tidying;
  private final Clockwork clockwork =
      new Clockwork(DoorSweep.class, "Could not forget old sessions");

  @Inject
  DoorSweep(TidyingUp tidying) {
    this.tidying = tidying;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofMinutes(1), this::sweep);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }

  private void sweep() {
    LOG.tracef("Forgot %d rows", tidying.tidy());
  }
}
