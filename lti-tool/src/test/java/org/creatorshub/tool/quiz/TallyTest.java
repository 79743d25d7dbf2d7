package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private static final Set<String> FIVE =
      Set.of("q-choice", "q-multi", "q-numeric", "q-match", "q-order");
  private final List<Drawn> drawn =
      SampleUnit.TEST.bank().stream()
          .filter(question -> FIVE.contains(question.id()))
          .map(question -> Judging.single(question, 7))
          .toList();
  private final Map<String, Double> shares =
      Map.of("q-choice", 1.0, "q-numeric", 1.0, "q-match", 1.0);

  @Test
  void leavesAQuestionOutOfBothSidesOfTheFraction() {
    assertThat(Tally.percent(drawn, shares, Set.of())).isEqualTo(new BigDecimal("60.00"));
    assertThat(Tally.percent(drawn, shares, Set.of("q-order"))).isEqualTo(new BigDecimal("75.00"));
    assertThat(Tally.percent(drawn, shares, Set.of("q-choice"))).isEqualTo(new BigDecimal("50.00"));
    assertThat(Tally.percent(drawn, shares, Set.of("q-elsewhere")))
        .isEqualTo(new BigDecimal("60.00"));
  }

  @Test
  void countsAllShouldNoneCount() {
    Set<String> all = Set.copyOf(drawn.stream().map(Drawn::id).toList());
    assertThat(Tally.percent(drawn, shares, all)).isEqualTo(new BigDecimal("60.00"));
  }
}
