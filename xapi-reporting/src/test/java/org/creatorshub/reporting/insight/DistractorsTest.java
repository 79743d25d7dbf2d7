package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.creatorshub.reporting.insight.Distractors.Choice;
import org.creatorshub.reporting.insight.Distractors.Line;
import org.creatorshub.reporting.insight.Distractors.Verdict;
import org.junit.jupiter.api.Test;

class DistractorsTest {
  private static final int[] RESTS = {9, 9, 8, 8, 7, 6, 6, 5, 4, 3, 3, 2};
  private static final String CHOSEN = "CCBCBBABABAB";

  @Test
  void findsTheWrongKey() {
    List<Line> lines = of(choices());
    assertLine(lines.get(0), 3, .25, .00, .50, Verdict.WORKS);
    assertThat(lines.get(0).r().orElseThrow()).isCloseTo(-.370, within(.0005));
    assertLine(lines.get(1), 6, .50, .25, .50, Verdict.KEY_IN_DOUBT);
    assertThat(lines.get(1).r().orElseThrow()).isCloseTo(-.285, within(.0005));
    assertLine(lines.get(2), 3, .25, .75, .00, Verdict.ATTRACTS_THE_STRONG);
    assertThat(lines.get(2).r().orElseThrow()).isCloseTo(.699, within(.0005));
    assertLine(lines.get(3), 0, .00, .00, .00, Verdict.NEVER);
    assertThat(lines.get(3).r()).isEmpty();
  }

  @Test
  void givesTheSameForEveryOrder() {
    for (int seed = 0; seed < 20; seed++) {
      List<Choice> shuffled = new ArrayList<>(choices());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(of(shuffled))
          .usingRecursiveComparison()
          .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
          .isEqualTo(of(choices()));
    }
  }

  @Test
  void saysNothingOfNobody() {
    assertThat(of(List.of())).isEmpty();
  }

  private static List<Line> of(List<Choice> choices) {
    return Distractors.of(List.of("A", "B", "C", "D"), Set.of("B"), choices);
  }

  private static List<Choice> choices() {
    return IntStream.range(0, 12)
        .mapToObj(i -> new Choice(Set.of(CHOSEN.substring(i, i + 1)), RESTS[i]))
        .toList();
  }

  private static void assertLine(
      Line line, int n, double share, double upper, double lower, Verdict verdict) {
    assertThat(line.n()).isEqualTo(n);
    assertThat(line.share()).isCloseTo(share, within(.005));
    assertThat(line.upper()).isCloseTo(upper, within(.005));
    assertThat(line.lower()).isCloseTo(lower, within(.005));
    assertThat(line.verdict()).isEqualTo(verdict);
  }
}
