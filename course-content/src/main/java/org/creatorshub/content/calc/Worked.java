package org.creatorshub.content.calc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Value;

/**
 * A lab worked out once.
 *
 * @param refusal why nothing was computed
 */
public record Worked(
    Map<String, BigDecimal> inputs,
    List<Figure> figures,
    Optional<Calc.Rule> refusal,
    Optional<Calc.Rule> verdict) {

  /** One result, or why it has no value. */
  public record Figure(Calc.Result result, Value value) {

    /** As it is shown: rounded half up to the decimals of the result. */
    public Optional<BigDecimal> rounded() {
      return value instanceof Value.Computed computed
          ? Optional.of(computed.number().setScale(result.decimals(), RoundingMode.HALF_UP))
          : Optional.empty();
    }
  }

  public Worked {
    inputs = Map.copyOf(inputs);
    figures = List.copyOf(figures);
  }

  /** The figure of a result; empty if nothing was computed. */
  public Optional<Figure> figure(String result) {
    return figures.stream().filter(figure -> figure.result().id().equals(result)).findFirst();
  }
}
