package org.creatorshub.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of sightings must do. */
interface SightingsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Sightings sightings();

  /** A platform that is known. */
  UUID platform();

  @Test
  default void knowsNothingOfAPlatformThatNobodyHeardOf() {
    assertThat(sightings().of(platform())).isEqualTo(Sighting.NONE);
  }

  @Test
  default void keepsTheFirstAndTheLastOfEach() {
    UUID platform = platform();
    sightings().login(platform, NOON);
    sightings().login(platform, NOON.plusSeconds(60));
    sightings().launch(platform, NOON.plusSeconds(61), met(-3, "name"));
    sightings().launch(platform, NOON.plusSeconds(90), met(2, "course", "scope"));
    Sighting seen = sightings().of(platform);
    assertThat(seen.firstLogin()).contains(NOON);
    assertThat(seen.lastLogin()).contains(NOON.plusSeconds(60));
    assertThat(seen.firstLaunch()).contains(NOON.plusSeconds(61));
    assertThat(seen.lastLaunch()).contains(NOON.plusSeconds(90));
    assertThat(seen.skew()).as("of the last launch").contains(Duration.ofSeconds(2));
    assertThat(seen.received()).containsExactlyInAnyOrder("course", "scope");
  }

  @Test
  default void knowsALaunchBeforeAnyLogin() {
    UUID platform = platform();
    sightings().launch(platform, NOON, met(0));
    assertThat(sightings().of(platform).firstLogin()).isEmpty();
    sightings().login(platform, NOON.plusSeconds(5));
    assertThat(sightings().of(platform).firstLogin()).contains(NOON.plusSeconds(5));
    assertThat(sightings().of(platform).firstLaunch()).contains(NOON);
  }

  @Test
  default void keepsPlatformsApart() {
    UUID heard = platform();
    UUID other = platform();
    sightings().login(heard, NOON);
    assertThat(sightings().of(other)).isEqualTo(Sighting.NONE);
  }

  private static Watch.Met met(long seconds, String... received) {
    return new Watch.Met(Duration.ofSeconds(seconds), Set.of(received));
  }
}
