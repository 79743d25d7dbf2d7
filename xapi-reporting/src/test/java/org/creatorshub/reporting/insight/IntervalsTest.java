package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  @ParameterizedTest
  @CsvSource({
    " .20,  20, -.2661, .5903",
    " .20,  50, -.0830, .4531",
    " .20, 100,  .0037, .3814",
    " .30,  50,  .0236, .5338",
    "-.08,  31, -.4224, .2823",
    " .40,  20, -.0517, .7158"
  })
  void doubtsCorrelations(double r, int n, double low, double high) {
    Interval found = new Correlation(r, n).interval().orElseThrow();
    assertThat(found.low()).isCloseTo(low, within(.00005));
    assertThat(found.high()).isCloseTo(high, within(.00005));
  }

  @Test
  void doubtsNoCorrelationOfThree() {
    assertThat(new Correlation(.5, 3).interval()).isEmpty();
    assertThat(new Correlation(1, 30).interval()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80,  .2000,  .0524,  .3339, true",
    "24, 30, 19, 31,  .1871, -.0418,  .3909, false",
    "10, 10,  0, 10, 1.0000,  .6075, 1.0000, true"
  })
  void comparesShares(
      int x, int n, int y, int m, double d, double low, double high, boolean clear) {
    Difference found = Difference.of(new Proportion(x, n), new Proportion(y, m));
    assertThat(found.value()).isCloseTo(d, within(.00005));
    assertThat(found.interval().low()).isCloseTo(low, within(.00005));
    assertThat(found.interval().high()).isCloseTo(high, within(.00005));
    assertThat(found.clear()).isEqualTo(clear);
  }

  @Test
  void comparesMeans() {
    Difference.Group one = new Difference.Group(72, 12, 15);
    Difference.Group other = new Difference.Group(65, 15, 18);
    Difference found = Difference.of(one, other).orElseThrow();
    assertThat(found.value()).isCloseTo(7.0, within(.05));
    assertThat(Difference.freedom(one, other)).isCloseTo(30.96, within(.005));
    assertThat(found.interval().low()).isCloseTo(-2.588, within(.0005));
    assertThat(found.interval().high()).isCloseTo(16.588, within(.0005));
    assertThat(Math.sqrt(144.0 / 15 + 225.0 / 18)).isCloseTo(4.7011, within(.00005));
  }

  @Test
  void comparesNoMeansWithoutSpread() {
    assertThat(Difference.of(Difference.Group.of(1, 1), Difference.Group.of(2, 2))).isEmpty();
    assertThat(Difference.of(Difference.Group.of(1), Difference.Group.of(2, 3))).isEmpty();
  }
}
