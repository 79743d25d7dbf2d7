package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PeerReviews} keeps. */
interface PeerReviewsContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  PeerReviews reviews();

  PeerMarks marks();

  /** A platform with a course. */
  Where where();

  /** Somebody's handed-in first version. */
  Made made(Where where);

  record Where(UUID platform, UUID course) {}

  record Made(UUID person, UUID item) {}

  static FilledRubric filled(String comment) {
    return new FilledRubric(
        List.of(new FilledRubric.Line("purpose", Optional.of(2), "Why?")), comment);
  }

  static Round round(Where where, String unit) {
    return new Round(
        where.platform(),
        UUID.randomUUID(),
        where.course(),
        unit,
        "ledger",
        NOON.plus(Duration.ofDays(7)),
        2,
        true,
        -42,
        NOON,
        Optional.empty());
  }

  @Test
  default void opensOneRoundForATaskOfACourse() {
    Where where = where();
    Round round = round(where, "u07");
    assertThat(reviews().open(round)).isTrue();
    assertThat(reviews().open(round(where, "u07"))).isFalse();
    Round other = round(where, "u08");
    assertThat(reviews().open(other)).isTrue();
    assertThat(reviews().open(round(where(), "u07"))).isTrue();
    assertThat(reviews().rounds(where.platform(), where.course()))
        .containsExactlyInAnyOrder(round, other);
    assertThat(reviews().round(where.platform(), round.id())).contains(round);
    assertThat(reviews().round(UUID.randomUUID(), round.id())).isEmpty();
    assertThat(reviews().rounds(UUID.randomUUID(), where.course())).isEmpty();
  }

  @Test
  default void closesOnce() {
    Round round = round(where(), "u07");
    reviews().open(round);
    reviews().close(round, NOON.plusSeconds(1));
    reviews().close(round, NOON.plusSeconds(2));
    assertThat(reviews().round(round.platform(), round.id()).orElseThrow().closedAt())
        .contains(NOON.plusSeconds(1));
  }

  @Test
  default void dropsOnlyWhatNobodyHasOpened() {
    Where where = where();
    Round round = round(where, "u07");
    reviews().open(round);
    Made ana = made(where);
    Made bo = made(where);
    reviews()
        .ask(
            round,
            List.of(
                new PeerReviews.Asked(ana.item(), 1, bo.person()),
                new PeerReviews.Asked(bo.item(), 1, ana.person())),
            NOON);
    Review opened = reviews().of(round).getFirst();
    Review other = reviews().of(round).getLast();
    reviews().opened(where.platform(), opened.id(), NOON);
    assertThat(reviews().review(where.platform(), opened.id()).orElseThrow().begun()).isTrue();
    assertThat(other.begun()).isFalse();
    reviews().drop(round, List.of(opened.id(), other.id()));
    assertThat(reviews().of(round)).extracting(Review::id).containsExactly(opened.id());
  }

  @Test
  default void keepsTheNewestMarkThatWasTold() {
    Where where = where();
    UUID person = made(where).person();
    assertThat(marks().told(where.platform(), where.course())).isEmpty();
    PeerMarks.Told half = new PeerMarks.Told(new BigDecimal("50.00"), 0);
    PeerMarks.Told full = new PeerMarks.Told(new BigDecimal("100.00"), 1);
    marks().tell(where.platform(), where.course(), person, half, NOON);
    marks().tell(where.platform(), where.course(), person, full, NOON);
    assertThat(marks().told(where.platform(), where.course())).isEqualTo(Map.of(person, full));
    assertThat(marks().told(where.platform(), UUID.randomUUID())).isEmpty();
    assertThat(marks().told(UUID.randomUUID(), where.course())).isEmpty();
  }

  @Test
  default void keepsDecisionsAboutGivenReviewsInTheirOrder() {
    Where where = where();
    Round round = round(where, "u07");
    reviews().open(round);
    Made ana = made(where);
    Made bo = made(where);
    reviews().ask(round, List.of(new PeerReviews.Asked(ana.item(), 1, bo.person())), NOON);
    Review asked = reviews().of(round).getFirst();
    assertThat(asked.ruling()).isEqualTo(Ruling.NONE);
    Ruling out = new Ruling(1, false, "Copied");
    assertThat(marks().rule(where.platform(), asked.id(), out)).as("not given yet").isFalse();
    reviews().save(where.platform(), asked.id(), filled("Given"), 0, Optional.of(NOON));
    assertThat(marks().rule(where.platform(), asked.id(), out)).isTrue();
    assertThat(marks().rule(where.platform(), asked.id(), new Ruling(1, true, "")))
        .as("another teacher was first")
        .isFalse();
    assertThat(marks().rule(UUID.randomUUID(), asked.id(), new Ruling(2, true, ""))).isFalse();
    assertThat(reviews().of(round).getFirst().ruling()).isEqualTo(out);
    assertThat(reviews().of(round).getFirst().counts()).isFalse();
  }

  @Test
  default void keepsAReviewFromItsDraftToItsEnd() {
    Where where = where();
    Round round = round(where, "u07");
    reviews().open(round);
    Made ana = made(where);
    Made bo = made(where);
    reviews()
        .ask(
            round,
            List.of(
                new PeerReviews.Asked(ana.item(), 1, bo.person()),
                new PeerReviews.Asked(bo.item(), 1, ana.person())),
            NOON);
    Review review =
        reviews().of(round).stream().filter(one -> one.by(bo.person())).findFirst().orElseThrow();
    assertThat(review.author()).isEqualTo(ana.person());
    assertThat(review.given()).isFalse();
    UUID platform = where.platform();
    assertThat(reviews().save(platform, review.id(), filled("one"), 0, Optional.empty())).isTrue();
    assertThat(reviews().save(platform, review.id(), filled("two"), 0, Optional.empty())).isFalse();
    assertThat(reviews().save(platform, review.id(), filled("three"), 1, Optional.of(NOON)))
        .isTrue();
    assertThat(reviews().save(platform, review.id(), filled("four"), 2, Optional.empty()))
        .as("given is given")
        .isFalse();
    Review given = reviews().review(platform, review.id()).orElseThrow();
    assertThat(given.filled()).isEqualTo(filled("three"));
    assertThat(given.givenAt()).contains(NOON);
    assertThat(reviews().review(UUID.randomUUID(), review.id())).isEmpty();
    assertThat(reviews().of(round)).hasSize(2);
  }
}
