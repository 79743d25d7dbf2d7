package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creatorshub.reporting.insight.Hardness.Verdict;
import org.creatorshub.reporting.progress.ItemCounts;
import org.junit.jupiter.api.Test;

class HardnessTest {
  private static ItemCounts counts(String question, int right, int learners) {
    return new ItemCounts(
        question, true, "?", learners, right, right, learners, Map.of(), Map.of());
  }

  private static Verdict verdict(int right, int learners) {
    return Hardness.of(counts("q", right, learners)).verdict();
  }

  @Test
  void judgesByTheWholeInterval() {
    assertThat(verdict(8, 31)).isEqualTo(Verdict.HARD);
    assertThat(verdict(14, 31)).isEqualTo(Verdict.FITTING);
    assertThat(verdict(31, 31)).isEqualTo(Verdict.EASY);
    assertThat(verdict(5, 5)).isEqualTo(Verdict.FITTING);
  }

  @Test
  void saysNothingBelowFive() {
    assertThat(verdict(0, 4)).isEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(0, 5)).isEqualTo(Verdict.HARD);
  }

  @Test
  void putsTheHardestFirst() {
    List<ItemCounts> all =
        List.of(counts("few", 0, 2), counts("easy", 30, 31), counts("hard", 8, 31));
    assertThat(Hardness.hardestFirst(all))
        .extracting(Hardness::question)
        .containsExactly("hard", "few", "easy");
  }
}
