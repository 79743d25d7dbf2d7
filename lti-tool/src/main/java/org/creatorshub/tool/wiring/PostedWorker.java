package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.mapping.CollectingPosted;
import org.jboss.logging.Logger;

/** Takes in what was posted with keys of courses, once a minute. */
@Singleton
final class PostedWorker {
  private static final Logger LOG = Logger.getLogger(PostedWorker.class);

  private final CollectingPosted collecting;
  private final Clockwork clockwork =
      new Clockwork(PostedWorker.class, "Could not take in what was posted for courses");

  @Inject
  PostedWorker(CollectingPosted collecting) {
    this.collecting = collecting;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofMinutes(1), this::collect);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }

  private void collect() {
    int fresh = QuarkusTransaction.requiringNew().call(collecting::collect);
    LOG.debugf("Took in %d statements that were posted for courses", fresh);
  }
}
