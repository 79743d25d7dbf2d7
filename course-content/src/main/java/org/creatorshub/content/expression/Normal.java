package org.creatorshub.content.expression;

/**
 * The standard normal distribution. Near the middle the series of Marsaglia ("Evaluating the Normal
 * Distribution", Journal of Statistical Software 11(4), 2004), in the tails Laplace's continued
 * fraction (Abramowitz and Stegun, 26.2.14), so that small tails keep their digits. The relative
 * error is below 10⁻¹² for −37 ≤ z ≤ 8 and for shares from 10⁻³⁰⁰ to 1 − 10⁻¹²; {@code NormalTest}
 * holds this against published values.
 */
final class Normal {
  private static final double MIDDLE = 3;
  private static final double FARTHEST = 38;
  private static final int FRACTIONS = 200;
  private static final int HALVINGS = 100;
  private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

  private Normal() {}

  /** The share of a normal population below z: 0.975 for 1.959964. */
  static double below(double z) {
    if (z < -FARTHEST || z > FARTHEST) {
      return z < 0 ? 0 : 1;
    }
    if (StrictMath.abs(z) < MIDDLE) {
      return 0.5 + density(z) * series(z);
    }
    double tail = density(z) / fraction(StrictMath.abs(z));
    return z < 0 ? tail : 1 - tail;
  }

  /** The z below which the share lies: the inverse of {@link #below}, for 0 &lt; share &lt; 1. */
  static double quantile(double share) {
    if (share > 0.5) {
      return -quantile(1 - share);
    }
    double low = -FARTHEST;
    double high = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double density(double z) {
    return StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
  }

  /** z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + … */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int odd = 3; odd < 200 && StrictMath.abs(term) > 1e-18; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return sum;
  }

  /** z + 1/(z + 2/(z + 3/(z + …))) */
  private static double fraction(double z) {
    double value = z;
    for (int i = FRACTIONS; i > 0; i--) {
      value = z + i / value;
    }
    return value;
  }
}
