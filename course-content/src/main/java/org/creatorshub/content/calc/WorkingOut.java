package org.creatorshub.content.calc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Parsed;
import org.creatorshub.content.expression.Value;

/** A lab with its formulas read, ready to be worked out for any inputs. */
public final class WorkingOut {
  private static final int AXIS_DIGITS = 12;

  private final Calc calc;
  private final Map<String, Expression> read = new LinkedHashMap<>();

  /** The calc must have been read without fault. */
  public WorkingOut(Calc calc) {
    this.calc = calc;
    calc.results().forEach(result -> expression(result.formula()));
    calc.refusals().forEach(rule -> expression(rule.when()));
    calc.verdicts().stream()
        .filter(rule -> !rule.when().isEmpty())
        .forEach(rule -> expression(rule.when()));
  }

  private void expression(String text) {
    switch (Expression.parse(text)) {
      case Expression expression -> read.put(text, expression);
      case Parsed.Malformed bad -> throw new IllegalArgumentException(text + ": " + bad.reason());
    }
  }

  /** The inputs of the start. */
  public Map<String, BigDecimal> start() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    calc.inputs().forEach(input -> values.put(input.id(), input.value()));
    return values;
  }

  /** The inputs of a preset. */
  public Map<String, BigDecimal> of(Calc.Preset preset) {
    Map<String, BigDecimal> values = start();
    values.putAll(preset.values());
    return values;
  }

  /** What follows from the inputs; {@code inputs} holds a value for each. */
  public Worked work(Map<String, BigDecimal> inputs) {
    for (Calc.Rule refusal : calc.refusals()) {
      if (holds(refusal, inputs)) {
        return new Worked(inputs, List.of(), Optional.of(refusal), Optional.empty());
      }
    }
    Map<String, BigDecimal> known = new LinkedHashMap<>(inputs);
    List<Worked.Figure> figures = new ArrayList<>();
    for (Calc.Result result : calc.results()) {
      Value value = of(result.formula()).value(known);
      if (value instanceof Value.Computed computed) {
        known.put(result.id(), computed.number());
      }
      figures.add(new Worked.Figure(result, value));
    }
    return new Worked(
        inputs,
        figures,
        Optional.empty(),
        calc.verdicts().stream().filter(rule -> holds(rule, known)).findFirst());
  }

  /** The points of the chart with the other inputs as they are; none without a chart. */
  public List<Worked> curve(Map<String, BigDecimal> inputs) {
    return calc.chart().stream()
        .flatMap(chart -> axis(chart).stream().map(x -> at(chart, inputs, x)))
        .toList();
  }

  private Worked at(Calc.Chart chart, Map<String, BigDecimal> inputs, BigDecimal x) {
    Map<String, BigDecimal> moved = new LinkedHashMap<>(inputs);
    moved.put(chart.x(), x);
    return work(moved);
  }

  private static List<BigDecimal> axis(Calc.Chart chart) {
    BigDecimal step =
        chart
            .to()
            .subtract(chart.from())
            .divide(BigDecimal.valueOf(chart.points() - 1L), MathContext.DECIMAL128);
    List<BigDecimal> axis = new ArrayList<>();
    for (int i = 0; i < chart.points(); i++) {
      BigDecimal x = chart.from().add(step.multiply(BigDecimal.valueOf(i)));
      BigDecimal short12 = x.round(new MathContext(AXIS_DIGITS)).stripTrailingZeros();
      axis.add(short12.setScale(Math.max(0, short12.scale())));
    }
    return axis;
  }

  /** A condition that cannot be computed does not hold. */
  private boolean holds(Calc.Rule rule, Map<String, BigDecimal> known) {
    return rule.when().isEmpty()
        || (of(rule.when()).value(known) instanceof Value.Computed computed
            && computed.number().signum() != 0);
  }

  private Expression of(String text) {
    Expression expression = read.get(text);
    if (expression == null) {
      throw new IllegalStateException(text);
    }
    return expression;
  }

  /**
   * How a result is computed, for people: with names, or with the values of the moment.
   *
   * @param values the words for the names
   */
  public String shown(Calc.Result result, Map<String, String> values) {
    return of(result.formula()).pretty(name -> values.getOrDefault(name, name.replace('_', ' ')));
  }
}
