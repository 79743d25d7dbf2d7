package org.creatorshub.tool.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Notes the first login and launch of a platform that this node sees, then one an hour. */
public final class HourlyWatch implements Watch {
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final Sightings sightings;
  private final Map<UUID, Instant> logins = new ConcurrentHashMap<>();
  private final Map<UUID, Instant> launches = new ConcurrentHashMap<>();

  public HourlyWatch(Sightings sightings) {
    this.sightings = sightings;
  }

  @Override
  public void login(UUID platform, Instant at) {
    if (due(logins, platform, at)) {
      sightings.login(platform, at);
    }
  }

  @Override
  public void launch(UUID platform, Instant at, Supplier<Met> met) {
    if (due(launches, platform, at)) {
      sightings.launch(platform, at, met.get());
    }
  }

  /** Of those who come at the same moment, one notes. */
  private static boolean due(Map<UUID, Instant> noted, UUID platform, Instant at) {
    Instant last = noted.get(platform);
    if (last == null) {
      return noted.putIfAbsent(platform, at) == null;
    }
    return !at.isBefore(last.plus(BETWEEN)) && noted.replace(platform, last, at);
  }
}
