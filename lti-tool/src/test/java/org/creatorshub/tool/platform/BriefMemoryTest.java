package org.creatorshub.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefMemoryTest {
  private Instant now = Instant.parse("2026-11-21T08:00:00Z");
  private Optional<String> stored = Optional.of("first");
  private int asked;
  private final BriefMemory<String, String> memory =
      new BriefMemory<>(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

  private Optional<String> get() {
    return memory.get(
        "key",
        () -> {
          asked++;
          return stored;
        });
  }

  @Test
  void asksOnceInAMoment() {
    assertThat(get()).contains("first");
    stored = Optional.of("second");
    assertThat(get()).contains("first");
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void seesAChangeOfAnotherNodeAfterTheMoment() {
    assertThat(get()).contains("first");
    stored = Optional.empty();
    now = now.plus(BriefMemory.LIFE);
    assertThat(get()).isEmpty();
    stored = Optional.of("third");
    assertThat(get()).contains("third");
  }

  @Test
  void forgetsAtOnceWhatThisNodeChanged() {
    assertThat(get()).contains("first");
    stored = Optional.of("second");
    memory.forget();
    assertThat(get()).contains("second");
  }

  @Test
  void doesNotRememberThatNothingWasFound() {
    stored = Optional.empty();
    assertThat(get()).isEmpty();
    stored = Optional.of("now there");
    assertThat(get()).contains("now there");
  }

  @Test
  void asksAgainWhenTheClockWasSetBack() {
    assertThat(get()).contains("first");
    now = now.minus(Duration.ofHours(1));
    stored = Optional.of("second");
    assertThat(get()).contains("second");
  }
}
