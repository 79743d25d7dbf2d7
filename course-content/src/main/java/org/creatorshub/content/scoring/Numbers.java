package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creatorshub.content.expression.Pretty;

/** Numbers as people read them. */
final class Numbers {
  private Numbers() {}

  /** A drawn value for a stem: grouped digits, no trailing zeros beyond those drawn. */
  static String shown(BigDecimal value) {
    return Pretty.number(value);
  }

  /** A key for people: with the decimals that the question promises, half up. */
  static String shown(BigDecimal value, int decimals) {
    return Pretty.number(value.setScale(decimals, RoundingMode.HALF_UP));
  }
}
