package org.creatorshub.tool.attention;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.tool.rule.Rule;
import org.junit.jupiter.api.Test;

final class RuleRecordTest {
  @Test
  void saysHowManyPassedAnywayWithItsDoubt() {
    assertThat(new RuleRecord(Rule.R1, 12, 7, 0).words())
        .isEqualTo("12 flagged, 7 passed anyway (58 %, 32–81 %).");
    assertThat(new RuleRecord(Rule.R1, 4, 1, 3).words())
        .isEqualTo("4 flagged, 1 passed anyway (too few to say more). 3 not decided yet.");
    assertThat(new RuleRecord(Rule.R1, 0, 0, 0).words())
        .isEqualTo("Has not fired in this course yet.");
    assertThat(new RuleRecord(Rule.R1, 0, 0, 2).words()).isEqualTo("2 not decided yet.");
  }
}
