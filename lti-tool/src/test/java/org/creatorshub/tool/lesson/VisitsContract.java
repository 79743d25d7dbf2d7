package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;
import org.junit.jupiter.api.Test;

interface VisitsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Visits visits();

  /** A platform that exists. */
  UUID platform();

  private Occasion someone() {
    return new Occasion(
        platform(),
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        NOON,
        Optional.of("moodle"));
  }

  private static Occasion later(Occasion occasion, int seconds) {
    return new Occasion(
        occasion.platform(),
        occasion.actor(),
        occasion.context(),
        occasion.link(),
        occasion.registration(),
        occasion.session(),
        NOON.plusSeconds(seconds),
        occasion.lms());
  }

  @Test
  default void beginsSessionOnce() {
    Occasion occasion = someone();
    UUID session = occasion.session().orElseThrow();
    assertThat(visits().begin(List.of(occasion))).containsExactly(session);
    assertThat(visits().begin(List.of(later(occasion, 5)))).isEmpty();
  }

  @Test
  default void beginsThoseOfManyThatHadNotBegun() {
    Occasion begun = someone();
    Occasion one = someone();
    Occasion two = someone();
    visits().begin(List.of(begun));
    assertThat(visits().begin(List.of(one, begun, two, later(one, 1))))
        .containsExactlyInAnyOrder(one.session().orElseThrow(), two.session().orElseThrow());
  }

  @Test
  default void showsPagesOfManyAtOnce() {
    Occasion one = someone();
    Occasion two = someone();
    visits().show(List.of(new Visits.Shown(one, "u07", "p1"), new Visits.Shown(two, "u07", "p2")));
    assertThat(visits().tell(one, "p1")).isPresent();
    assertThat(visits().tell(two, "p1")).isEmpty();
    assertThat(visits().tell(two, "p2")).isPresent();
  }

  private void show(Occasion occasion, String page) {
    visits().show(List.of(new Visits.Shown(occasion, "u07", page)));
  }

  @Test
  default void tellsPageOnceWithItsTimeAndOccasion() {
    Occasion occasion = someone();
    show(occasion, "one");
    visits().spend(later(occasion, 30), "one", Duration.ofSeconds(25), true);
    assertThat(visits().tell(later(occasion, 40), "one"))
        .contains(new Visits.Visit(later(occasion, 30), "u07", "one", Duration.ofSeconds(25)));
    assertThat(visits().tell(later(occasion, 41), "one")).isEmpty();
    show(later(occasion, 50), "one");
    assertThat(visits().tell(later(occasion, 60), "one")).isEmpty();
  }

  @Test
  default void believesNoMoreSecondsThanHavePassed() {
    Occasion occasion = someone();
    show(occasion, "one");
    visits().spend(later(occasion, 10), "one", Duration.ofDays(900), false);
    visits().spend(later(occasion, 12), "one", Duration.ofMinutes(1), false);
    visits().spend(later(occasion, 14), "one", Duration.ofMinutes(-1), false);
    assertThat(visits().tell(later(occasion, 20), "one"))
        .hasValueSatisfying(visit -> assertThat(visit.active()).isEqualTo(Duration.ofSeconds(12)));
  }

  @Test
  default void takesLastSecondsOfPageLeftByLink() {
    Occasion occasion = someone();
    show(occasion, "one");
    show(later(occasion, 20), "two");
    visits().spend(later(occasion, 21), "one", Duration.ofSeconds(19), true);
    assertThat(forgotten(NOON.plusSeconds(20), NOON)).isEmpty();
    assertThat(forgotten(NOON.plusSeconds(21), NOON))
        .filteredOn(visit -> visit.occasion().session().equals(occasion.session()))
        .containsExactly(
            new Visits.Visit(later(occasion, 20), "u07", "one", Duration.ofSeconds(19)));
    assertThat(forgotten(NOON.plusSeconds(21), NOON)).isEmpty();
  }

  @Test
  default void tellsPageThatFellSilent() {
    Occasion occasion = someone();
    show(occasion, "one");
    assertThat(forgotten(NOON.minusSeconds(900), NOON)).isEmpty();
    assertThat(forgotten(NOON.minusSeconds(900), NOON.plusSeconds(1)))
        .extracting(Visits.Visit::page)
        .contains("one");
  }

  @Test
  default void knowsNothingOfPageNeverShown() {
    Occasion occasion = someone();
    visits().spend(occasion, "one", Duration.ofSeconds(3), true);
    assertThat(visits().tell(occasion, "one")).isEmpty();
  }

  private List<Visits.Visit> forgotten(Instant leftBefore, Instant silentSince) {
    return visits().tellForgotten(leftBefore, silentSince, 1000, NOON.plusSeconds(3600));
  }
}
