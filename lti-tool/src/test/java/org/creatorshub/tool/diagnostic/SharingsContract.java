package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.junit.jupiter.api.Test;

/** What every implementation keeps of who shares. */
interface SharingsContract {
  Instant WHEN = Instant.parse("2026-03-02T12:00:00.123Z");

  Sharings sharings();

  Rounds rounds();

  private static Place place(UUID platform, UUID course) {
    return new Place(platform, UUID.randomUUID(), course);
  }

  private static Sharing fresh(int second) {
    return new Sharing(
        UUID.randomUUID(), "1", "I agree.", WHEN.plusSeconds(second), Optional.empty());
  }

  private void finished(Place place, String version, int number, String answer) {
    Round round =
        new Round(UUID.randomUUID(), "personal", version, number, WHEN, Optional.empty(), Map.of());
    rounds().start(place, round);
    rounds().save(place, round.id(), Set.of("c1-1"), Map.of("c1-1", answer), WHEN);
    rounds().finish(place, round.id(), WHEN);
  }

  @Test
  default void keepsTheWordsAndTheTimeOfEachAgreement() {
    Place place = place(UUID.randomUUID(), UUID.randomUUID());
    assertThat(sharings().of(place)).isEmpty();
    Sharing first = fresh(0);
    assertThat(sharings().agree(place, first)).isTrue();
    assertThat(sharings().agree(place, fresh(1))).as("twice").isFalse();
    assertThat(sharings().of(place)).contains(first);
    assertThat(sharings().withdraw(place, WHEN.plusSeconds(2))).isTrue();
    assertThat(sharings().withdraw(place, WHEN.plusSeconds(3))).isFalse();
    assertThat(sharings().of(place).orElseThrow().withdrawnAt()).contains(WHEN.plusSeconds(2));
    Sharing again = fresh(4);
    assertThat(sharings().agree(place, again)).isTrue();
    assertThat(sharings().of(place)).contains(again);
  }

  @Test
  default void givesTheNewestFinishedRoundsOfThoseWhoShareInTheOrderOfTheirAgreement() {
    UUID platform = UUID.randomUUID();
    UUID course = UUID.randomUUID();
    Place ana = place(platform, course);
    Place bo = place(platform, course);
    Place cy = place(platform, course);
    Place silent = place(platform, course);
    Place elsewhere = place(platform, UUID.randomUUID());
    finished(ana, "1", 1, "1");
    finished(ana, "1", 2, "2");
    finished(bo, "1", 1, "3");
    finished(cy, "0", 1, "4");
    finished(silent, "1", 1, "5");
    finished(elsewhere, "1", 1, "5");
    sharings().agree(ana, fresh(9));
    sharings().agree(bo, fresh(1));
    sharings().agree(cy, fresh(2));
    sharings().agree(elsewhere, fresh(3));
    assertThat(sharings().count(platform, course)).isEqualTo(3);
    assertThat(answers(platform, course)).as("old wordings stay out").containsExactly("3", "2");
    sharings().withdraw(bo, WHEN);
    assertThat(answers(platform, course)).as("at once").containsExactly("2");
    assertThat(answers(UUID.randomUUID(), course)).isEmpty();
  }

  private List<String> answers(UUID platform, UUID course) {
    return sharings().shared(platform, course, "personal", "1").stream()
        .map(round -> round.answers().getOrDefault("c1-1", ""))
        .toList();
  }
}
