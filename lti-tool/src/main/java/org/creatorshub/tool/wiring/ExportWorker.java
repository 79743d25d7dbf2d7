package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.export.MakingExports;

/** Makes the portfolios that learners asked for, every second. */
@Singleton
final class ExportWorker {
  private final MakingExports making;
  private final Clockwork clockwork =
      new Clockwork(ExportWorker.class, "Could not make a portfolio");

  @Inject
  ExportWorker(MakingExports making) {
    this.making = making;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofSeconds(1), making::round);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }
}
