package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Single steps of a computation; each says why it has no result. */
final class Steps {
  static final MathContext DIGITS = MathContext.DECIMAL128;

  private static final double SMALLEST_SHARE = 1e-50;

  private Steps() {}

  static BigDecimal quotient(BigDecimal left, BigDecimal right) {
    if (right.signum() == 0) {
      throw new NotComputableException("It divides by zero.");
    }
    return left.divide(right, DIGITS);
  }

  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    boolean whole = exponent.stripTrailingZeros().scale() <= 0;
    if (whole && exponent.abs().compareTo(BigDecimal.valueOf(999)) <= 0) {
      int n = exponent.intValue();
      BigDecimal positive = base.pow(Math.abs(n), DIGITS);
      return n < 0 ? quotient(BigDecimal.ONE, positive) : positive;
    }
    if (base.signum() <= 0) {
      throw new NotComputableException("It raises a number that is not positive to a fraction.");
    }
    return decimal(StrictMath.pow(base.doubleValue(), exponent.doubleValue()));
  }

  static BigDecimal root(BigDecimal of) {
    if (of.signum() < 0) {
      throw new NotComputableException("It takes the root of a negative number.");
    }
    return of.sqrt(DIGITS);
  }

  static BigDecimal logarithm(BigDecimal of) {
    if (of.signum() <= 0) {
      throw new NotComputableException("It takes the logarithm of a number that is not positive.");
    }
    return decimal(StrictMath.log(of.doubleValue()));
  }

  static BigDecimal rounded(BigDecimal number, BigDecimal digits) {
    if (digits.stripTrailingZeros().scale() > 0
        || digits.signum() < 0
        || digits.compareTo(BigDecimal.TEN) > 0) {
      throw new NotComputableException("It rounds to a number of digits other than 0 to 10.");
    }
    return number.setScale(digits.intValue(), RoundingMode.HALF_UP);
  }

  /** The next whole number above; what is whole to twelve decimals stays. */
  static BigDecimal up(BigDecimal number) {
    return number.setScale(12, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING);
  }

  /** A tail that nobody can tell from nothing still counts as a little: sums have 60 digits. */
  static BigDecimal share(BigDecimal z) {
    return decimal(Math.max(SMALLEST_SHARE, Normal.below(z.doubleValue())));
  }

  static BigDecimal quantile(BigDecimal share) {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new NotComputableException("It asks for the quantile of a share not between 0 and 1.");
    }
    return decimal(Normal.quantile(share.doubleValue()));
  }

  static BigDecimal decimal(double number) {
    if (!Double.isFinite(number)) {
      throw new NotComputableException("The result is too large.");
    }
    return BigDecimal.valueOf(number);
  }
}
