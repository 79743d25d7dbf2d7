package org.creatorshub.tool.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {
  @Test
  void keepsTheViewInTheAddress() {
    Asked asked =
        Asked.of(
            Map.of(
                "unit", List.of("u07"),
                "group", List.of("a b&c"),
                "from", List.of("2026-03-01"),
                "attempt", List.of("best"),
                "names", List.of("hidden")));
    assertThat(asked.unit()).isEqualTo("u07");
    assertThat(asked.filters().query())
        .isEqualTo("&group=a+b%26c&from=2026-03-01&attempt=best&names=hidden");
  }

  @Test
  void takesWhatItCannotReadAsNotAsked() {
    Asked asked =
        Asked.of(
            Map.of(
                "unit", List.of("x".repeat(201)),
                "from", List.of("2026-02-30"),
                "to", List.of("yesterday"),
                "attempt", List.of("worst")));
    assertThat(asked.unit()).isEmpty();
    assertThat(asked.filters()).isEqualTo(Filters.NONE);
  }

  @Test
  void holdsBothOfItsDays() {
    Filters march =
        Asked.of(Map.of("from", List.of("2026-03-01"), "to", List.of("2026-03-02"))).filters();
    assertThat(march.holds(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
    assertThat(march.holds(Instant.parse("2026-03-02T23:59:59Z"))).isTrue();
    assertThat(march.holds(Instant.parse("2026-02-28T23:59:59Z"))).isFalse();
    assertThat(march.holds(Instant.parse("2026-03-03T00:00:00Z"))).isFalse();
  }
}
