package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.creatorshub.tool.live.Rooms;

/** Looks at watched classrooms every few seconds. */
@Singleton
final class LiveRounds {
  private final Rooms rooms;
  private final Clockwork clockwork =
      new Clockwork(LiveRounds.class, "Could not look at the live classrooms");

  @Inject
  LiveRounds(Rooms rooms) {
    this.rooms = rooms;
  }

  void start(@Observes StartupEvent event) {
    clockwork.every(Duration.ofSeconds(5), rooms::round);
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }
}
