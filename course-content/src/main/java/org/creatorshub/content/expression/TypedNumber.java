package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, in their own manner. */
public final class TypedNumber {
  /** More characters than any number that a learner means. */
  private static final int LONGEST = 40;

  private static final Pattern TYPED =
      Pattern.compile("^([+\\-−]?)(\\d{1,15}(?:[.,]\\d{0,10})?|[.,]\\d{1,10})\\s*([^\\d.,]*)$");

  private TypedNumber() {}

  /**
   * Reads a number with decimal point or comma and, after it, the unit of the question. Grouped
   * digits are not read: "1,234" may be a thousand or a little more than one.
   */
  public static Optional<BigDecimal> read(String typed, String unit) {
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
