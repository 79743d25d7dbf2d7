package org.creatorshub.content.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lab: inputs that the learner changes, and what follows from them. It is never marked.
 *
 * @param refusals conditions over the inputs under which nothing is computed; the first counts
 * @param verdicts what the results mean; the first whose condition holds is said
 * @param chart how results change with one input
 * @param sample two colours of the inputs, shown as text on a ground
 * @param presets named sets of inputs
 */
public record Calc(
    String id,
    String title,
    String intro,
    List<String> outcomes,
    List<Input> inputs,
    List<Result> results,
    List<Rule> refusals,
    List<Rule> verdicts,
    Optional<Chart> chart,
    Optional<Sample> sample,
    List<Preset> presets) {

  /**
   * One thing that can be changed.
   *
   * @param id its name in formulas
   * @param unit stands behind the number; may be empty
   * @param value what it is at the start
   */
  public record Input(
      String id,
      String label,
      String unit,
      BigDecimal min,
      BigDecimal max,
      BigDecimal step,
      BigDecimal value) {}

  /**
   * One figure that follows.
   *
   * @param formula an expression over the inputs and the results before this one
   * @param unit stands behind the number; may be empty
   * @param note what it says and what not; may be empty
   */
  public record Result(
      String id, String label, String formula, int decimals, String unit, String note) {}

  /**
   * A sentence for a case.
   *
   * @param when a condition over inputs (and, in a verdict, results); empty: always
   * @param tone how good it is
   */
  public record Rule(String when, String say, Tone tone) {}

  /** How good a verdict is; the words always say it too. */
  public enum Tone {
    PLAIN,
    GOOD,
    WARN,
    BAD
  }

  /**
   * A line chart with its table: results over one input, the others as they are.
   *
   * @param x id of the input
   * @param points how many values of x are computed, both ends included
   * @param series ids of results, at most three
   */
  public record Chart(
      String x, BigDecimal from, BigDecimal to, int points, List<String> series, String caption) {
    public Chart {
      series = List.copyOf(series);
    }
  }

  /** Ids of inputs: red, green and blue, 0 to 255, of the text and of the ground. */
  public record Sample(List<String> text, List<String> ground) {
    public Sample {
      text = List.copyOf(text);
      ground = List.copyOf(ground);
    }
  }

  /** A named set of inputs; inputs that it leaves out have their value of the start. */
  public record Preset(String id, String label, Map<String, BigDecimal> values) {
    public Preset {
      values = Map.copyOf(values);
    }
  }

  public Calc {
    outcomes = List.copyOf(outcomes);
    inputs = List.copyOf(inputs);
    results = List.copyOf(results);
    refusals = List.copyOf(refusals);
    verdicts = List.copyOf(verdicts);
    presets = List.copyOf(presets);
  }
}
