package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, .0000, .7935",
    "0, 2, .0000, .6576",
    "0, 5, .0000, .4345",
    "2, 4, .1500, .8500",
    "8, 9, .5650, .9801",
    "7, 12, .3195, .8067",
    "12, 24, .3143, .6857",
    "24, 30, .6269, .9049",
    "8, 31, .1370, .4325",
    "14, 31, .2916, .6223",
    "31, 31, .8897, 1.0000",
    "26, 100, .1840, .3537",
  })
  void knowsWilsonsInterval(int successes, int total, double low, double high) {
    Interval interval = new Proportion(successes, total).interval();
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void saysNothingOfNobody() {
    Proportion none = new Proportion(0, 0);
    assertThat(none.interval()).isEqualTo(new Interval(0, 1));
    assertThat(none.share()).isZero();
    assertThat(none.isEnough()).isFalse();
  }

  @Test
  void speaksFromFive() {
    assertThat(new Proportion(2, 4).isEnough()).isFalse();
    assertThat(new Proportion(2, 5).isEnough()).isTrue();
  }

  @Test
  void ordersFewAnswersBehindMany() {
    assertThat(new Proportion(8, 31).shrunk()).isCloseTo(.2857, within(0.00005));
    assertThat(new Proportion(0, 2).shrunk()).isCloseTo(.3333, within(0.00005));
  }

  @Test
  void refusesMoreSuccessesThanTries() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
  }
}
