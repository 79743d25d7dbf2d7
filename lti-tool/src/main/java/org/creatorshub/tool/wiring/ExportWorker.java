package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.export.MakingExports;
import org.creatorshub.tool.sending.SendingFile;

/**
 * Makes the portfolios that learners asked for, every second; forgets uploads that were given up.
 */
@Singleton
final class ExportWorker {
  private final MakingExports making;
  private final SendingFile sending;
  private final Clockwork clockwork =
      new Clockwork(ExportWorker.class, "Could not make a portfolio");
  private final Clockwork tidying =
      new Clockwork(ExportWorker.class, "Could not forget given up uploads");

  @Inject
  ExportWorker(MakingExports making, SendingFile sending) {
    this.making = making;
    this.sending = sending;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofSeconds(1), making::round);
    tidying.every(Duration.ofMinutes(10), sending::tidy);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
    tidying.stop();
  }
}
