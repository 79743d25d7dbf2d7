package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.creatorshub.content.course.Question;

/**
 * Which numbers a numeric question takes as what, for a player that computes nothing by itself. The
 * first range that holds a number decides, the right one before the wrong ones.
 */
public record NumericRanges(Range right, List<Wrong> wrong) {

  /** Both ends count. */
  public record Range(BigDecimal low, BigDecimal high) {}

  /** Numbers that betray a misconception. */
  public record Wrong(Range range, Question.NumericMisconception misconception) {}

  public NumericRanges {
    wrong = List.copyOf(wrong);
  }

  /** The ranges for the drawn values of a variant. */
  public static NumericRanges of(Question.Numeric question, Variant variant) {
    return new NumericRanges(
        around(question, question.key(), variant),
        question.misconceptions().stream()
            .map(one -> new Wrong(around(question, one.when(), variant), one))
            .toList());
  }

  private static Range around(Question.Numeric question, String expression, Variant variant) {
    BigDecimal middle = NumericScoring.compute(expression, variant.values());
    BigDecimal by = NumericScoring.allowance(question.tolerance(), middle);
    return new Range(middle.subtract(by), middle.add(by));
  }
}
