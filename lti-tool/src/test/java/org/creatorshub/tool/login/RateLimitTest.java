package org.creatorshub.tool.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.creatorshub.tool.launch.check.SettableClock;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T08:00:00Z"));
  private final RateLimit limit = new RateLimit(clock);

  @Test
  void countsEachKeyForItself() {
    assertThat(limit.allows("a", 2)).isTrue();
    assertThat(limit.allows("a", 2)).isTrue();
    assertThat(limit.allows("a", 2)).isFalse();
    assertThat(limit.allows("b", 2)).isTrue();
  }

  @Test
  void beginsAgainAfterAMinute() {
    assertThat(limit.allows("a", 1)).isTrue();
    clock.pass(Duration.ofSeconds(59));
    assertThat(limit.allows("a", 1)).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(limit.allows("a", 1)).isTrue();
  }

  @Test
  void forgetsTheOldestOfTooManyKeys() {
    limit.allows("first", 1);
    for (int i = 0; i < 20_000; i++) {
      limit.allows("other " + i, 1);
    }
    assertThat(limit.allows("first", 1)).isTrue();
    assertThat(limit.allows("other 19999", 1)).isFalse();
  }
}
