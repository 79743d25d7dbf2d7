package org.creatorshub.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Question.Parameter;
import org.junit.jupiter.api.Test;

class CombinationsTest {
  @Test
  void givesEveryCombinationOfAFew() {
    assertThat(new Combinations(Map.of()).all()).containsExactly(Map.of());
    assertThat(new Combinations(parameters(40, 50)).all()).hasSize(2000).doesNotHaveDuplicates();
  }

  @Test
  void samplesManyWithEveryValueAndBothEnds() {
    List<Map<String, BigDecimal>> all = new Combinations(parameters(11, 13, 1000, 17)).all();
    assertThat(all).hasSize(2000).doesNotHaveDuplicates();
    assertThat(all.getFirst().values()).containsOnly(BigDecimal.ZERO);
    assertThat(all.getLast().values().stream().map(BigDecimal::intValue))
        .containsExactly(10, 12, 999, 16);
    assertThat(all.stream().map(values -> values.get("p0")).distinct()).hasSize(11);
    assertThat(all.stream().map(values -> values.get("p3")).distinct()).hasSize(17);
  }

  private static Map<String, Parameter> parameters(int... sizes) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (int i = 0; i < sizes.length; i++) {
      parameters.put(
          "p" + i,
          new Parameter(IntStream.range(0, sizes[i]).mapToObj(BigDecimal::valueOf).toList()));
    }
    return parameters;
  }
}
