package org.creatorshub.content.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.creatorshub.content.course.Question.Tolerance;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Parsed;
import org.creatorshub.content.expression.Value;

/** Computes what authors wrote, and asks whether two values count as the same answer. */
final class Computation {
  private Computation() {}

  static Value value(String text, Map<String, BigDecimal> variables) {
    return switch (Expression.parse(text)) {
      case Parsed.Malformed bad -> new Value.NotComputable(bad.reason());
      case Expression expression -> expression.value(variables);
    };
  }

  static boolean accepts(Tolerance tolerance, BigDecimal key, BigDecimal answer) {
    BigDecimal by =
        switch (tolerance) {
          case Tolerance.Absolute absolute -> BigDecimal.valueOf(absolute.by());
          case Tolerance.Relative relative ->
              BigDecimal.valueOf(relative.share()).multiply(key.abs());
        };
    return answer.subtract(key).abs().compareTo(by) <= 0;
  }

  /** Whether a learner who rounds as asked is right. */
  static boolean acceptsRounded(Tolerance tolerance, BigDecimal key, int decimals) {
    return accepts(tolerance, key, key.setScale(decimals, RoundingMode.HALF_UP));
  }
}
