package org.creatorshub.reporting.insight;

import java.util.Optional;

/**
 * How two numbers of the same people go together.
 *
 * @param r from −1 to 1
 * @param n of how many people
 */
public record Correlation(double r, int n) {

  /** Pearson's; empty where one of the two is the same for everybody, or of fewer than two. */
  public static Optional<Correlation> of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " numbers beside " + y.length);
    }
    if (x.length < 2 || Moments.constant(x) || Moments.constant(y)) {
      return Optional.empty();
    }
    double r = Moments.covariance(x, y) / (Moments.deviation(x) * Moments.deviation(y));
    return Optional.of(new Correlation(Math.max(-1, Math.min(1, r)), x.length));
  }

  /** By Fisher's z (1921); rough for answers that are right or wrong; empty up to 3 people. */
  public Optional<Interval> interval() {
    if (n <= 3 || Math.abs(r) >= 1) {
      return Optional.empty();
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double half = Proportion.Z / Math.sqrt(n - 3.0);
    return Optional.of(new Interval(Math.tanh(z - half), Math.tanh(z + half)));
  }
}
