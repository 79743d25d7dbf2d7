package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.expression.Pretty;

/** Numbers as people type and read them. */
final class Numbers {
  /** More characters than any number that a learner means. */
  private static final int LONGEST = 40;

  private static final Pattern TYPED =
      Pattern.compile("^([+\\-−]?)(\\d{1,15}(?:[.,]\\d{0,10})?|[.,]\\d{1,10})\\s*([^\\d.,]*)$");

  private Numbers() {}

  /** A drawn value for a stem: grouped digits, no trailing zeros beyond those drawn. */
  static String shown(BigDecimal value) {
    return Pretty.number(value);
  }

  /** A key for people: with the decimals that the question promises, half up. */
  static String shown(BigDecimal value, int decimals) {
    return Pretty.number(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /**
   * Reads a number with decimal point or comma and, after it, the unit of the question. Grouped
   * digits are not read: "1,234" may be a thousand or a little more than one.
   */
  static Optional<BigDecimal> read(String typed, String unit) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String text = typed.strip().replaceAll("^[€$£]\\s*", "");
    Matcher matcher = TYPED.matcher(text);
    if (!matcher.matches() || !fits(matcher.group(3).strip(), unit)) {
      return Optional.empty();
    }
    BigDecimal size = new BigDecimal(normal(matcher.group(2)));
    String sign = matcher.group(1);
    return Optional.of(sign.isEmpty() || sign.equals("+") ? size : size.negate());
  }

  private static String normal(String digits) {
    String point = digits.replace(',', '.');
    return point.endsWith(".") ? point + "0" : point.startsWith(".") ? "0" + point : point;
  }

  private static boolean fits(String after, String unit) {
    if (after.isEmpty() || after.equalsIgnoreCase(unit)) {
      return true;
    }
    return unit.equalsIgnoreCase("EUR") && after.equals("€");
  }
}
