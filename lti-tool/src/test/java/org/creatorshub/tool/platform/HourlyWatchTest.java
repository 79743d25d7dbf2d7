package org.creatorshub.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("LTI-REG-10")
class HourlyWatchTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final List<String> noted = new ArrayList<>();
  private final HourlyWatch watch =
      new HourlyWatch(
          new Sightings() {
            @Override
            public void login(UUID platform, Instant at) {
              noted.add("login " + at);
            }

            @Override
            public void launch(UUID platform, Instant at, Watch.Met met) {
              noted.add("launch " + at);
            }

            @Override
            public Sighting of(UUID platform) {
              return Sighting.NONE;
            }
          });
  private final UUID platform = UUID.randomUUID();
  private final AtomicInteger asked = new AtomicInteger();

  private Watch.Met met() {
    asked.incrementAndGet();
    return new Watch.Met(Duration.ZERO, Set.of());
  }

  @Test
  void notesOneOfManyLaunchesWithinAnHour() {
    for (int second = 0; second < 3_600; second++) {
      watch.launch(platform, NOON.plusSeconds(second), this::met);
      watch.login(platform, NOON.plusSeconds(second));
    }
    assertThat(noted).containsExactly("launch " + NOON, "login " + NOON);
    assertThat(asked).hasValue(1);
    watch.launch(platform, NOON.plusSeconds(3_600), this::met);
    assertThat(noted).hasSize(3);
  }

  @Test
  void keepsPlatformsApart() {
    watch.login(platform, NOON);
    watch.login(UUID.randomUUID(), NOON);
    assertThat(noted).hasSize(2);
  }
}
