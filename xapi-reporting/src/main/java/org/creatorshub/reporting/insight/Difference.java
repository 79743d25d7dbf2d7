package org.creatorshub.reporting.insight;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far two groups are apart.
 *
 * @param value the first less the second
 */
public record Difference(double value, Interval interval) {
  static final double TWO_SIDED = 0.975;

  /** Of two shares, from their Wilson intervals (Newcombe 1998, method 10). */
  public static Difference of(Proportion one, Proportion other) {
    Interval a = one.interval();
    Interval b = other.interval();
    double d = one.share() - other.share();
    double low = d - Math.hypot(one.share() - a.low(), b.high() - other.share());
    double high = d + Math.hypot(a.high() - one.share(), other.share() - b.low());
    // 1 − 0 is the most there is, whatever rounding says
    return new Difference(d, new Interval(Math.max(-1, low), Math.min(1, high)));
  }

  /** Numbers of a group: mean, standard deviation with n − 1, and how many. */
  public record Group(double mean, double deviation, int n) {
    public static Group of(double... values) {
      return new Group(Moments.mean(values), Moments.deviation(values), values.length);
    }
  }

  /** Of two means (Welch 1947); empty where a group has one member or no spread is left. */
  public static Optional<Difference> of(Group one, Group other) {
    double first = one.deviation() * one.deviation() / one.n();
    double second = other.deviation() * other.deviation() / other.n();
    if (one.n() < 2 || other.n() < 2 || first + second <= 0) {
      return Optional.empty();
    }
    double half =
        TDistribution.of(freedom(one, other)).inverseCumulativeProbability(TWO_SIDED)
            * Math.sqrt(first + second);
    double d = one.mean() - other.mean();
    return Optional.of(new Difference(d, new Interval(d - half, d + half)));
  }

  /** Welch's degrees of freedom. */
  static double freedom(Group one, Group other) {
    double first = one.deviation() * one.deviation() / one.n();
    double second = other.deviation() * other.deviation() / other.n();
    return Math.pow(first + second, 2)
        / (first * first / (one.n() - 1) + second * second / (other.n() - 1));
  }

  /** Whether chance alone is an unlikely reason. */
  public boolean clear() {
    return interval.low() > 0 || interval.high() < 0;
  }
}
