package org.creatorshub.tool.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.content.course.GlossaryTerm;
import org.junit.jupiter.api.Test;

class WantedTest {
  private static final GlossaryTerm CAFE =
      new GlossaryTerm("cafe", "Café rate", "What a click costs.");

  @Test
  void findsWithoutCaseAndAccents() {
    assertThat(Wanted.of("CAFE").isIn(CAFE)).isTrue();
    assertThat(Wanted.of("café RATE").isIn(CAFE)).isTrue();
    assertThat(Wanted.of("tea").isIn(CAFE)).isFalse();
  }

  @Test
  void wantsEveryWordInNameOrMeaning() {
    assertThat(Wanted.of("rate click").isIn(CAFE)).isTrue();
    assertThat(Wanted.of("rate impression").isIn(CAFE)).isFalse();
  }

  @Test
  void tellsANameFromAMention() {
    assertThat(Wanted.of("rate").isNamedBy(CAFE)).isTrue();
    assertThat(Wanted.of("click").isNamedBy(CAFE)).isFalse();
  }

  @Test
  void wantsEverythingWhereNothingIsTyped() {
    assertThat(Wanted.of(" \t\n").everything()).isTrue();
  }

  @Test
  void takesNoMoreThanAHundredLetters() {
    assertThat(Wanted.of("x".repeat(1_000_000)).text()).hasSize(100);
  }
}
