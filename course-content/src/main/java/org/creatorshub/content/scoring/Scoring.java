package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;

/** Judges a response. Partial credit follows SCORE-09; no mark is ever negative. */
public final class Scoring {
  static final String WRONG_KIND = "This answer does not belong to this question.";

  private Scoring() {}

  public static Judgement judge(Variant variant, Response response) {
    if (response instanceof Response.Unanswered) {
      return new Judgement.Marked(
          0, false, "You left this one open.", Optional.empty(), Map.of(), key(variant));
    }
    return switch (variant.question()) {
      case Question.Choice choice -> ChoiceScoring.judge(choice, response);
      case Question.MultipleChoice choice -> ChoiceScoring.judge(choice, response);
      case Question.Numeric numeric -> NumericScoring.judge(numeric, variant, response);
      case Question.Matching matching -> ArrangementScoring.judge(matching, response);
      case Question.Ordering ordering -> ArrangementScoring.judge(ordering, response);
      case Question.Gap gap -> GapScoring.judge(gap, response);
    };
  }

  /** The right answer in words. */
  public static String key(Variant variant) {
    return switch (variant.question()) {
      case Question.Choice choice -> ChoiceScoring.key(choice.options());
      case Question.MultipleChoice choice -> ChoiceScoring.key(choice.options());
      case Question.Numeric numeric -> NumericScoring.key(numeric, variant);
      case Question.Matching matching -> ArrangementScoring.key(matching);
      case Question.Ordering ordering -> ArrangementScoring.key(ordering);
      case Question.Gap gap -> GapScoring.key(gap);
    };
  }

  /** One judged question of an attempt. */
  public record Earned(double share, int points) {}

  /**
   * Earned points of all drawn questions in per cent, half up to two decimals at this last step
   * only (SCORE-04, SCORE-15).
   */
  public static BigDecimal percent(List<Earned> earned) {
    int possible = earned.stream().mapToInt(Earned::points).sum();
    if (possible == 0) {
      throw new IllegalArgumentException("An attempt without points has no percentage");
    }
    BigDecimal sum =
        earned.stream()
            .map(one -> BigDecimal.valueOf(one.share()).multiply(BigDecimal.valueOf(one.points())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);
  }
}
