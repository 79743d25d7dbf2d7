package org.creatorshub.reporting.insight;

import java.util.Arrays;

/**
 * How numbers lie: the middle and the middle half.
 *
 * @param quarter a quarter of them lies below
 * @param threeQuarters three quarters lie below
 */
public record Spread(int n, double quarter, double median, double threeQuarters) {

  /** By straight lines between the ordered numbers; of none all are 0. */
  public static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Spread(
        values.length, quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Unbiased skewness; needs three different numbers. */
  public static double skewness(double... values) {
    double n = values.length;
    double s = Moments.deviation(values);
    return n / ((n - 1) * (n - 2)) * Moments.power(3, values) / Math.pow(s, 3);
  }

  /** Unbiased excess kurtosis; needs four different numbers. */
  public static double kurtosis(double... values) {
    double n = values.length;
    double s = Moments.deviation(values);
    return n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * Moments.power(4, values) / Math.pow(s, 4)
        - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3));
  }
}
