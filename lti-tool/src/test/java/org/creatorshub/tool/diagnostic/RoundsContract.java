package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.junit.jupiter.api.Test;

/** What every implementation of the rounds keeps. */
interface RoundsContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  Rounds rounds();

  private static Place somewhere() {
    return new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }

  private static Round fresh(String questionnaire, int number) {
    return new Round(
        UUID.randomUUID(), questionnaire, "1", number, NOON, Optional.empty(), Map.of());
  }

  @Test
  default void startsEachNumberOnce() {
    Place place = somewhere();
    Round first = fresh("personal", 1);
    assertThat(rounds().start(place, first)).isTrue();
    assertThat(rounds().start(place, fresh("personal", 1))).isFalse();
    assertThat(rounds().start(place, fresh("personal", 2))).isTrue();
    assertThat(rounds().start(place, fresh("firm", 1))).isTrue();
    assertThat(rounds().of(place))
        .extracting(round -> round.questionnaire() + round.number())
        .containsExactly("firm1", "personal1", "personal2");
    assertThat(rounds().of(place)).contains(first);
  }

  @Test
  default void replacesTheFieldsOfAPageOnly() {
    Place place = somewhere();
    Round round = fresh("personal", 1);
    rounds().start(place, round);
    assertThat(save(place, round, Set.of("a", "b"), Map.of("a", "4", "b", "none"))).isTrue();
    assertThat(save(place, round, Set.of("c"), Map.of("c", "Ž 😀\nlines"))).isTrue();
    assertThat(save(place, round, Set.of("a", "b"), Map.of("b", "5"))).isTrue();
    assertThat(rounds().of(place).getFirst().answers())
        .containsOnly(Map.entry("b", "5"), Map.entry("c", "Ž 😀\nlines"));
  }

  @Test
  default void takesNothingAfterTheEnd() {
    Place place = somewhere();
    Round round = fresh("personal", 1);
    rounds().start(place, round);
    save(place, round, Set.of("a"), Map.of("a", "4"));
    assertThat(rounds().finish(place, round.id(), NOON.plusSeconds(9))).isTrue();
    assertThat(rounds().finish(place, round.id(), NOON.plusSeconds(10))).isFalse();
    assertThat(save(place, round, Set.of("a"), Map.of("a", "1"))).isFalse();
    Round closed = rounds().of(place).getFirst();
    assertThat(closed.finishedAt()).contains(NOON.plusSeconds(9));
    assertThat(closed.answers()).containsOnly(Map.entry("a", "4"));
  }

  @Test
  default void belongsToOnePersonInOneCourseOfOnePlatform() {
    Place place = somewhere();
    Round round = fresh("personal", 1);
    rounds().start(place, round);
    for (Place other :
        new Place[] {
          new Place(UUID.randomUUID(), place.person(), place.course()),
          new Place(place.platform(), UUID.randomUUID(), place.course()),
          new Place(place.platform(), place.person(), UUID.randomUUID())
        }) {
      assertThat(rounds().of(other)).isEmpty();
      assertThat(save(other, round, Set.of("a"), Map.of("a", "1"))).isFalse();
      assertThat(rounds().finish(other, round.id(), NOON)).isFalse();
      rounds().forget(other);
    }
    assertThat(rounds().of(place)).containsExactly(round);
  }

  @Test
  default void forgetsEverythingAtOnce() {
    Place place = somewhere();
    Round round = fresh("personal", 1);
    rounds().start(place, round);
    rounds().start(place, fresh("firm", 1));
    save(place, round, Set.of("a"), Map.of("a", "4"));
    rounds().forget(place);
    assertThat(rounds().of(place)).isEmpty();
    assertThat(save(place, round, Set.of("a"), Map.of("a", "4")))
        .as("a page that was still open")
        .isFalse();
    assertThat(rounds().start(place, fresh("personal", 1))).isTrue();
    assertThat(rounds().of(place).getFirst().answers()).isEmpty();
  }

  private boolean save(Place place, Round round, Set<String> fields, Map<String, String> answers) {
    return rounds().save(place, round.id(), fields, answers, NOON);
  }
}
