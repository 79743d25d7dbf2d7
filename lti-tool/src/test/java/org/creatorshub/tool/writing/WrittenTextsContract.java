package org.creatorshub.tool.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.lesson.Run;
import org.junit.jupiter.api.Test;

interface WrittenTextsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  WrittenTexts texts();

  /** A platform that exists. */
  UUID platform();

  private Run run() {
    return new Run(platform(), UUID.randomUUID());
  }

  @Test
  default void knowsNothingBeforeTheFirstSave() {
    assertThat(texts().of(run(), "memo")).isEqualTo(Written.NOTHING);
  }

  @Test
  default void savesOnTopOfTheNewestRevisionOnly() {
    WrittenTexts texts = texts();
    Run run = run();
    assertThat(texts.save(run, "memo", "One", 0, NOON)).isTrue();
    assertThat(texts.save(run, "memo", "Other", 0, NOON)).isFalse();
    assertThat(texts.save(run, "memo", "Two", 1, NOON.plusSeconds(1))).isTrue();
    assertThat(texts.save(run, "memo", "Late", 1, NOON)).isFalse();
    assertThat(texts.save(run, "memo", "Future", 7, NOON)).isFalse();
    Written written = texts.of(run, "memo");
    assertThat(written.text()).isEqualTo("Two");
    assertThat(written.revision()).isEqualTo(2);
    assertThat(written.savedAt()).contains(NOON.plusSeconds(1));
    assertThat(written.complete()).isFalse();
    assertThat(texts.of(run, "alt")).isEqualTo(Written.NOTHING);
    assertThat(texts.of(new Run(run.platform(), UUID.randomUUID()), "memo"))
        .isEqualTo(Written.NOTHING);
  }

  @Test
  default void opensTheAnswerOnceForGood() {
    WrittenTexts texts = texts();
    Run run = run();
    texts.compare(run, "memo", NOON);
    assertThat(texts.of(run, "memo")).as("nothing written").isEqualTo(Written.NOTHING);
    texts.save(run, "memo", "One", 0, NOON);
    texts.compare(run, "memo", NOON.plusSeconds(5));
    texts.compare(run, "memo", NOON.plusSeconds(9));
    assertThat(texts.of(run, "memo").comparedAt()).contains(NOON.plusSeconds(5));
  }

  @Test
  default void countsCheckedTextsNotChecks() {
    WrittenTexts texts = texts();
    Run run = run();
    texts.save(run, "memo", "One", 0, NOON);
    assertThat(texts.check(run, "memo", Set.of(), 1, NOON)).isEqualTo(1);
    assertThat(texts.check(run, "memo", Set.of(2, 1), 1, NOON.plusSeconds(1))).isEqualTo(1);
    assertThat(texts.of(run, "memo").ticks()).containsExactlyInAnyOrder(1, 2);
    assertThat(texts.of(run, "memo").complete()).isTrue();
    texts.save(run, "memo", "Two", 1, NOON);
    assertThat(texts.check(run, "memo", Set.of(3), 2, NOON)).isEqualTo(2);
    Written written = texts.of(run, "memo");
    assertThat(written.ticks()).containsExactly(3);
    assertThat(written.checkedRevision()).isEqualTo(2);
  }
}
