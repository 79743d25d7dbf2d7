package org.creatorshub.tool.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a platform was first and last heard of; to the hour.
 *
 * @param skew how far our clock was ahead at the last launch
 * @param received what that launch told, see {@link Watch.Met}
 */
public record Sighting(
    Optional<Instant> firstLogin,
    Optional<Instant> lastLogin,
    Optional<Instant> firstLaunch,
    Optional<Instant> lastLaunch,
    Optional<Duration> skew,
    Set<String> received) {
  /** Of a platform that nobody heard of yet. */
  public static final Sighting NONE =
      new Sighting(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of());
}
