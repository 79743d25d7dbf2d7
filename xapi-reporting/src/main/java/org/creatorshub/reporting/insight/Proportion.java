package org.creatorshub.reporting.insight;

/** {@code successes} of {@code total}, with its doubt. */
public record Proportion(int successes, int total) {
  /** Two-sided 95 per cent of the normal distribution. */
  static final double Z = 1.959964;

  /** Below this many a share is not shown, only counts. */
  public static final int ENOUGH = 5;

  public Proportion {
    if (successes < 0 || successes > total) {
      throw new IllegalArgumentException(successes + " of " + total + " is no proportion");
    }
  }

  /** 0 to 1; 0 of 0 is 0. */
  public double share() {
    return total == 0 ? 0 : (double) successes / total;
  }

  /** Whether a share may be shown, or there are too few to say. */
  public boolean isEnough() {
    return total >= ENOUGH;
  }

  /** Wilson's interval (Wilson 1927), within 0 and 1; 0 of 0 tells nothing: 0 to 1. */
  public Interval interval() {
    if (total == 0) {
      return new Interval(0, 1);
    }
    double p = share();
    double n = total;
    double spread = 1 + Z * Z / n;
    double centre = (p + Z * Z / (2 * n)) / spread;
    double half = Z / spread * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    // the ends are exact where nothing or everything succeeded, whatever rounding says
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == total ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }

  /** (x + 2) ÷ (n + 4): for orders in which few answers must not head the list. */
  public double shrunk() {
    return (successes + 2.0) / (total + 4.0);
  }
}
