package org.creatorshub.tool.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.rubric.FilledRubric;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Markings} keeps. */
interface MarkingsContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  Markings markings();

  /** A version that somebody handed in. */
  HandIn handIn();

  /** A teacher of this name on the platform of a hand-in. */
  UUID teacher(UUID platform, String name);

  static FilledRubric filled(String comment) {
    return new FilledRubric(
        List.of(
            new FilledRubric.Line("purpose", Optional.of(3), "Good"),
            new FilledRubric.Line("sums", Optional.empty(), "")),
        comment);
  }

  static Marking marking(int version, int revision, String percent) {
    return new Marking(
        version,
        revision,
        List.of(new Award("purpose", "Purpose", 25, 3, "Justified", "Good \"so\"")),
        "Words\nand more",
        new BigDecimal(percent),
        NOON,
        Optional.of("Berta"));
  }

  @Test
  default void keepsADraftOnTopOfTheNewestOnly() {
    HandIn here = handIn();
    UUID anna = teacher(here.platform(), "Anna");
    UUID berta = teacher(here.platform(), "Berta");
    assertThat(markings().draft(here)).isEmpty();
    assertThat(markings().saveDraft(here, filled("one"), 0, anna, NOON)).isTrue();
    assertThat(markings().saveDraft(here, filled("two"), 0, berta, NOON)).isFalse();
    assertThat(markings().saveDraft(here, filled("three"), 1, berta, NOON.plusSeconds(1))).isTrue();
    assertThat(markings().saveDraft(here, filled("four"), 1, anna, NOON)).isFalse();
    assertThat(markings().draft(here))
        .contains(
            new MarkingDraft(
                filled("three"), 2, Optional.of(NOON.plusSeconds(1)), Optional.of("Berta")));
  }

  @Test
  default void keepsEveryPublishedMarkingAndForgetsTheDraft() {
    HandIn here = handIn();
    UUID berta = teacher(here.platform(), "Berta");
    markings().saveDraft(here, filled("draft"), 0, berta, NOON);
    markings().publish(here, marking(here.version(), 1, "75.00"), berta);
    assertThat(markings().draft(here)).isEmpty();
    markings().publish(here, marking(here.version(), 2, "60.50"), berta);
    assertThat(markings().of(here.platform(), here.item()))
        .containsExactly(marking(here.version(), 1, "75.00"), marking(here.version(), 2, "60.50"));
  }

  @Test
  default void publishesEachRevisionOnce() {
    HandIn here = handIn();
    UUID berta = teacher(here.platform(), "Berta");
    markings().publish(here, marking(here.version(), 1, "75.00"), berta);
    assertThatThrownBy(() -> markings().publish(here, marking(here.version(), 1, "80.00"), berta))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void tellsWorksAndPlatformsApart() {
    HandIn here = handIn();
    HandIn other = handIn();
    UUID berta = teacher(here.platform(), "Berta");
    markings().publish(here, marking(here.version(), 1, "75.00"), berta);
    markings().saveDraft(here, filled("draft"), 0, berta, NOON);
    assertThat(markings().of(other.platform(), other.item())).isEmpty();
    assertThat(markings().draft(other)).isEmpty();
    assertThat(markings().of(UUID.randomUUID(), here.item())).isEmpty();
    assertThat(markings().draft(new HandIn(UUID.randomUUID(), here.item(), here.version())))
        .isEmpty();
  }
}
