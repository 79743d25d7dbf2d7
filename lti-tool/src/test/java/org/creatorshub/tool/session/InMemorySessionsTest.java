package org.creatorshub.tool.session;

import java.util.Optional;
import java.util.UUID;

class InMemorySessionsTest implements SessionsContract {
  private final Sessions sessions = new InMemorySessions();

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public LaunchSession launchOfSomeone(UUID platform, Optional<UUID> link) {
    return SampleSessions.launch(platform, UUID.randomUUID(), UUID.randomUUID(), link);
  }

  @Override
  public UUID somePlatform() {
    return UUID.randomUUID();
  }
}
