package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Earned share of the points of all drawn questions, 0 to 100 (SCORE-04, SCORE-15). */
final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private BigDecimal earned = BigDecimal.ZERO;
  private int points;

  void add(double share, int of) {
    earned = earned.add(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(of)));
    points += of;
  }

  /** Rounded half up to two decimals, at the last step. */
  BigDecimal value() {
    if (points == 0) {
      return BigDecimal.ZERO.setScale(2);
    }
    // Thirds are doubles: ten digits bring 33.33… + 66.66… back to a whole.
    return earned
        .setScale(10, RoundingMode.HALF_UP)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(points), 2, RoundingMode.HALF_UP);
  }
}
