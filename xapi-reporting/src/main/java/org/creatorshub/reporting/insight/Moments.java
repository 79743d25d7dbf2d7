package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sums over numbers; divisors are n − 1, as the reference has it. */
final class Moments {
  private Moments() {}

  static double mean(double... values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double variance(double... values) {
    return covariance(values, values);
  }

  static double deviation(double... values) {
    return Math.sqrt(variance(values));
  }

  static double covariance(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum()
        / (x.length - 1);
  }

  /** Sum of the powers of the distances from the mean. */
  static double power(int exponent, double... values) {
    double mean = mean(values);
    return Arrays.stream(values).map(value -> Math.pow(value - mean, exponent)).sum();
  }

  /** Whether all are the same, also as far as rounding can tell. */
  static boolean constant(double... values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    return high - low < 1e-12;
  }
}
