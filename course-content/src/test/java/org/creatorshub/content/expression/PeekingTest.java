package org.creatorshub.content.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeekingTest {
  private static double played(String call) {
    return switch (((Expression) Expression.parse(call)).value(Map.of())) {
      case Value.Computed computed -> computed.number().doubleValue();
      case Value.NotComputable no -> throw new AssertionError(no.reason());
    };
  }

  /**
   * The chance that a walk of standard normal steps ever leaves ±1.959964 √k, by moving its density
   * from look to look on a grid: another way to the same number, without any drawing.
   */
  private static double computed(int looks) {
    double step = 0.02;
    int half = 600;
    double[] inside = new double[2 * half + 1];
    double left = 0;
    for (int look = 1; look <= looks; look++) {
      double[] moved = new double[inside.length];
      double edge = 1.959964 * Math.sqrt(look);
      left = 0;
      for (int to = -half; to <= half; to++) {
        double at = to * step;
        if (Math.abs(at) > edge) {
          continue;
        }
        double density = look == 1 ? normal(at) : 0;
        for (int from = -half; look > 1 && from <= half; from++) {
          density += inside[from + half] * normal(at - from * step) * step;
        }
        moved[to + half] = density;
        left += density * step;
      }
      inside = moved;
    }
    return 1 - left;
  }

  private static double normal(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 10, 20})
  void findsAsManyFalseAlarmsAsTheoryDoes(int looks) {
    double expected = computed(looks);
    double error = Math.sqrt(expected * (1 - expected) / 5000);
    assertThat(played("peeking(" + looks + ", 20000, 0.2, 0.05, 5000, 7)"))
        .isCloseTo(expected, within(4 * error));
  }

  /** The table and the figure of the lesson. */
  @Test
  void isTheTableOfTheLesson() {
    assertThat(Math.round(100 * computed(1))).isEqualTo(5);
    assertThat(Math.round(100 * computed(2))).isEqualTo(8);
    assertThat(Math.round(100 * computed(4))).isEqualTo(13);
    assertThat(Math.round(100 * computed(10))).isEqualTo(19);
    assertThat(Math.round(100 * computed(20))).isEqualTo(25);
  }

  @Test
  void playsTheSameTestsWithTheSameSeed() {
    String call = "peeking(10, 4000, 0.03, 0.05, 1000, %d)";
    assertThat(played(call.formatted(3))).isEqualTo(played(call.formatted(3)));
    assertThat(played(call.formatted(3))).isNotEqualTo(played(call.formatted(4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peeking(0, 4000, 0.03, 0.05, 100, 1)",
        "peeking(101, 4000, 0.03, 0.05, 100, 1)",
        "peeking(2.5, 4000, 0.03, 0.05, 100, 1)",
        "peeking(10, 5, 0.03, 0.05, 100, 1)",
        "peeking(10, 1000000, 0.03, 0.05, 100, 1)",
        "peeking(10, 4000, 0, 0.05, 100, 1)",
        "peeking(10, 4000, 1, 0.05, 100, 1)",
        "peeking(10, 4000, 0.03, 1.5, 100, 1)",
        "peeking(10, 4000, 0.03, 0.05, 1000000, 1)",
        "peeking(10, 4000, 0.03, 0.05, 100, -1)"
      })
  void saysWhatItCannotPlay(String call) {
    assertThat(((Expression) Expression.parse(call)).value(Map.<String, BigDecimal>of()))
        .isInstanceOf(Value.NotComputable.class);
  }
}
