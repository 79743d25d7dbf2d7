package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question.Numeric;
import org.creatorshub.content.course.Question.NumericMisconception;
import org.creatorshub.content.course.Question.Tolerance;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.TypedNumber;
import org.creatorshub.content.expression.Value;

/** A number is right within the tolerance, and nothing in between. */
final class NumericScoring {
  private NumericScoring() {}

  static Judgement judge(Numeric question, Variant variant, Response response) {
    if (!(response instanceof Response.Typed typed)) {
      return new Judgement.NotReadable(Scoring.WRONG_KIND);
    }
    Optional<BigDecimal> number = TypedNumber.read(typed.text(), question.unit());
    if (number.isEmpty()) {
      return new Judgement.NotReadable(
          "Enter one number, for example 1234.5 or 1234,5, without spaces between the digits.");
    }
    BigDecimal key = compute(question.key(), variant.values());
    boolean right = within(question.tolerance(), key, number.get());
    Optional<NumericMisconception> betrayed =
        right
            ? Optional.empty()
            : question.misconceptions().stream()
                .filter(
                    wrong ->
                        within(
                            question.tolerance(),
                            compute(wrong.when(), variant.values()),
                            number.get()))
                .findFirst();
    return new Judgement.Marked(
        right ? 1 : 0,
        right,
        betrayed.map(NumericMisconception::feedback).orElse(""),
        betrayed.map(NumericMisconception::code),
        Map.of(),
        key(question, variant));
  }

  static String key(Numeric question, Variant variant) {
    String number = Numbers.shown(compute(question.key(), variant.values()), question.decimals());
    return question.unit().isEmpty() ? number : number + " " + question.unit();
  }

  static BigDecimal compute(String expression, Map<String, BigDecimal> values) {
    if (Expression.parse(expression) instanceof Expression sum
        && sum.value(values) instanceof Value.Computed computed) {
      return computed.number();
    }
    // The checks of the course compute every key before a release.
    throw new IllegalStateException("Not computable: " + expression + " with " + values);
  }

  static boolean within(Tolerance tolerance, BigDecimal key, BigDecimal number) {
    return number.subtract(key).abs().compareTo(allowance(tolerance, key)) <= 0;
  }

  /** A hair is added, so that 0.61 lies within 0.01 of 0.60 whatever the key's last digits. */
  static BigDecimal allowance(Tolerance tolerance, BigDecimal key) {
    return switch (tolerance) {
      case Tolerance.Absolute absolute -> BigDecimal.valueOf(absolute.by() + 1e-9);
      case Tolerance.Relative relative ->
          key.abs().multiply(BigDecimal.valueOf(relative.share() + 1e-9));
    };
  }
}
