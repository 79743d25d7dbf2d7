package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sightings for tests. */
public final class InMemorySightings implements Sightings {
  private final Map<UUID, Sighting> kept = new ConcurrentHashMap<>();

  @Override
  public void login(UUID platform, Instant at) {
    Sighting old = of(platform);
    kept.put(
        platform,
        new Sighting(
            old.firstLogin().or(() -> Optional.of(at)),
            Optional.of(at),
            old.firstLaunch(),
            old.lastLaunch(),
            old.skew(),
            old.received()));
  }

  @Override
  public void launch(UUID platform, Instant at, Watch.Met met) {
    Sighting old = of(platform);
    kept.put(
        platform,
        new Sighting(
            old.firstLogin(),
            old.lastLogin(),
            old.firstLaunch().or(() -> Optional.of(at)),
            Optional.of(at),
            Optional.of(met.skew()),
            met.received()));
  }

  @Override
  public Sighting of(UUID platform) {
    return kept.getOrDefault(platform, Sighting.NONE);
  }
}
