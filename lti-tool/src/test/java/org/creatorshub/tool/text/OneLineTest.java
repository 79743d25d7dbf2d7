package org.creatorshub.tool.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneLineTest {
  @Test
  void namesNumbersThatAreDrawnByThreeDots() {
    assertThat(OneLine.of("An advert had {impressions} impressions\nand *{c2}* clicks."))
        .isEqualTo("An advert had … impressions and … clicks.");
  }

  @Test
  void leavesOtherBracesAsTheyAre() {
    assertThat(OneLine.of("What is {} in CSS, and {A B}?"))
        .isEqualTo("What is {} in CSS, and {A B}?");
  }

  @Test
  void cutsWhatIsTooLong() {
    assertThat(OneLine.of("x".repeat(160))).hasSize(160);
    assertThat(OneLine.of("x".repeat(161))).isEqualTo("x".repeat(160) + " …");
  }
}
