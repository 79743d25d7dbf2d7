package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.UUID;

/** What is kept of {@link Watch}. */
public interface Sightings {
  void login(UUID platform, Instant at);

  void launch(UUID platform, Instant at, Watch.Met met);

  Sighting of(UUID platform);
}
