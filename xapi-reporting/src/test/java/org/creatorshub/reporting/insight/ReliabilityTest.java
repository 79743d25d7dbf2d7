package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final ScoreTable TABLE = Golden.table(Golden.ROWS, 1);

  @Test
  void givesThePublishedFigures() {
    Reliability found = Reliability.of(TABLE).orElseThrow();
    assertThat(found.n()).isEqualTo(9);
    assertThat(found.items()).isEqualTo(10);
    assertThat(found.alpha()).isCloseTo(.7665, within(.00005));
    assertThat(found.errorRatio()).isCloseTo(48.33, within(.005));
    assertThat(found.sem()).isCloseTo(1.184, within(.0005));
  }

  @Test
  void describesTheTotals() {
    double[] totals = TABLE.totals();
    assertThat(totals).containsExactly(9, 8, 7, 7, 7, 4, 4, 3, 2);
    assertThat(Moments.mean(totals)).isCloseTo(5.6667, within(.00005));
    assertThat(Moments.deviation(totals)).isCloseTo(2.4495, within(.00005));
    assertThat(Moments.variance(totals)).isCloseTo(6.0, within(1e-9));
    assertThat(Spread.of(totals).median()).isEqualTo(7);
    assertThat(Spread.skewness(totals)).isCloseTo(-.226, within(.0005));
    assertThat(Spread.kurtosis(totals)).isCloseTo(-1.526, within(.0005));
  }

  @Test
  void isEmptyWhereNobodyDiffers() {
    assertThat(Reliability.of(Golden.table(List.of("10", "01"), 1))).isEmpty();
    assertThat(Reliability.of(Golden.table(List.of("1", "0"), 1))).isEmpty();
  }

  @Test
  void findsTheMiddleHalf() {
    assertThat(Spread.of(1, 2, 3, 4)).isEqualTo(new Spread(4, 1.75, 2.5, 3.25));
    assertThat(Spread.of()).isEqualTo(new Spread(0, 0, 0, 0));
  }

  /** Worked out independently, with the quantiles of another library. */
  @Test
  void hasAnIntervalAfterFeldt() {
    Interval hundred = new Reliability(100, 4, 0.7, 0, 0).interval();
    assertThat(hundred.low()).isCloseTo(0.590998, within(1e-5));
    assertThat(hundred.high()).isCloseTo(0.785685, within(1e-5));
    Interval nine = new Reliability(9, 10, 0.7665, 0, 0).interval();
    assertThat(nine.low()).isCloseTo(0.445737, within(1e-5));
    assertThat(nine.high()).isCloseTo(0.937994, within(1e-5));
  }
}
