package org.creatorshub.content.packaging.bank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question.Numeric;
import org.creatorshub.content.course.Question.NumericMisconception;
import org.creatorshub.content.course.Question.Tolerance;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Value;
import org.creatorshub.content.scoring.Variant;

/**
 * The right number of a drawn question and the wrong ones that betray something.
 *
 * @param by how far an answer may be away
 * @param wrong without those that would count as right, or that come twice
 */
public record NumericKey(BigDecimal value, BigDecimal by, List<Wrong> wrong) {
  private static final MathContext EXACT = new MathContext(12, RoundingMode.HALF_UP);
  // The same hair as in scoring: 0.61 lies within 0.01 of 0.60 whatever binary numbers make of it.
  private static final double HAIR = 1e-9;

  /** A wrong number with what it betrays. */
  public record Wrong(BigDecimal value, BigDecimal by, NumericMisconception idea) {}

  public NumericKey {
    wrong = List.copyOf(wrong);
  }

  public static NumericKey of(Numeric question, Variant variant) {
    BigDecimal key = computed(question.key(), variant.values());
    BigDecimal by = allowance(question.tolerance(), key);
    List<Wrong> wrong = new ArrayList<>();
    for (NumericMisconception idea : question.misconceptions()) {
      BigDecimal value = computed(idea.when(), variant.values());
      boolean right = value.subtract(key).abs().compareTo(by) <= 0;
      boolean twice =
          wrong.stream()
              .anyMatch(one -> value.subtract(one.value()).abs().compareTo(one.by()) <= 0);
      if (!right && !twice) {
        wrong.add(new Wrong(value, allowance(question.tolerance(), value), idea));
      }
    }
    return new NumericKey(key, by, wrong);
  }

  private static BigDecimal computed(String expression, Map<String, BigDecimal> values) {
    if (Expression.parse(expression) instanceof Expression sum
        && sum.value(values) instanceof Value.Computed computed) {
      return computed.number();
    }
    // The checks of the course compute every key before a release.
    throw new IllegalStateException("Not computable: " + expression + " with " + values);
  }

  private static BigDecimal allowance(Tolerance tolerance, BigDecimal key) {
    return switch (tolerance) {
      case Tolerance.Absolute absolute -> BigDecimal.valueOf(absolute.by() + HAIR);
      case Tolerance.Relative relative ->
          key.abs().multiply(BigDecimal.valueOf(relative.share() + HAIR));
    };
  }

  /** A number as machines read it: decimal point, no grouping, twelve digits. */
  public static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(EXACT).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
