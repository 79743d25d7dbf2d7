package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Tests of two versions that do not differ, played with orders that chance gives: how many of them
 * look significant at one of several looks, if the first such look ends the test. The same seed
 * plays the same tests; {@link Random} is specified, so it does so everywhere.
 */
final class Peeking {
  private static final int MOST_LOOKS = 100;
  private static final int MOST_VISITORS = 100_000;
  private static final int MOST_TESTS = 5_000;

  private final int looks;
  private final int between;
  private final double critical;
  private final double[] upTo;
  private final Random random;

  private Peeking(int looks, int between, double rate, double limit, long seed) {
    this.looks = looks;
    this.between = between;
    this.critical = -Normal.quantile(limit / 2);
    this.upTo = upTo(between, rate);
    this.random = new Random(seed);
  }

  /**
   * The share of tests with a false alarm.
   *
   * @param values looks, visitors of each version, rate, limit of significance, tests, seed
   */
  static BigDecimal share(List<BigDecimal> values) {
    int looks = whole(values.get(0), 1, MOST_LOOKS, "looks");
    int visitors = whole(values.get(1), looks, MOST_VISITORS, "visitors");
    double rate = share(values.get(2), "rate");
    double limit = share(values.get(3), "limit");
    int tests = whole(values.get(4), 1, MOST_TESTS, "tests");
    int seed = whole(values.get(5), 0, Integer.MAX_VALUE, "seed");
    Peeking peeking = new Peeking(looks, visitors / looks, rate, limit, seed);
    int alarms = 0;
    for (int test = 0; test < tests; test++) {
      if (peeking.alarm()) {
        alarms++;
      }
    }
    return Steps.quotient(BigDecimal.valueOf(alarms), BigDecimal.valueOf(tests));
  }

  private static int whole(BigDecimal value, int least, int most, String name) {
    if (value.stripTrailingZeros().scale() > 0
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new NotComputableException(
          "For the " + name + " a whole number from " + least + " to " + most + " is needed.");
    }
    return value.intValueExact();
  }

  private static double share(BigDecimal value, String name) {
    if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
      throw new NotComputableException("The " + name + " lies between 0 and 1.");
    }
    return value.doubleValue();
  }

  private boolean alarm() {
    int a = 0;
    int b = 0;
    for (int look = 1; look <= looks; look++) {
      a += orders();
      b += orders();
      if (significant(a, b, look * between)) {
        return true;
      }
    }
    return false;
  }

  /** The pooled test of two shares, two-sided. */
  private boolean significant(int a, int b, int visitors) {
    double pooled = (a + b) / (2.0 * visitors);
    double error = Math.sqrt(pooled * (1 - pooled) * 2 / visitors);
    return error > 0 && Math.abs(a - b) / (double) visitors / error > critical;
  }

  /** Orders of one version between two looks: the binomial distribution, drawn by its table. */
  private int orders() {
    int at = Arrays.binarySearch(upTo, random.nextDouble());
    return Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1);
  }

  /** The chance of at most so many orders, up to where hardly anything is left. */
  private static double[] upTo(int visitors, double rate) {
    double[] upTo = new double[visitors + 1];
    double logRate = StrictMath.log(rate);
    double logOther = StrictMath.log1p(-rate);
    double logWays = 0;
    double sum = 0;
    for (int k = 0; k <= visitors; k++) {
      sum += StrictMath.exp(logWays + k * logRate + (visitors - k) * logOther);
      upTo[k] = Math.min(sum, 1);
      logWays += StrictMath.log(visitors - k) - StrictMath.log(k + 1);
      if (sum > 1 - 1e-13) {
        return Arrays.copyOf(upTo, k + 1);
      }
    }
    return upTo;
  }
}
