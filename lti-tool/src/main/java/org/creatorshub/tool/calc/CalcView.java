package org.creatorshub.tool.calc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lab with what was typed and what follows.
 *
 * @param action where the inputs are sent
 * @param spoken the figures that matter most, for those who listen
 * @param verdict what the results mean; empty without verdict
 * @param tone {@code good}, {@code warn}, {@code bad} or empty
 * @param refusal why nothing was computed; empty if something was
 */
public record CalcView(
    String id,
    String action,
    String anchor,
    String title,
    String introHtml,
    List<InputView> inputs,
    List<PresetView> presets,
    List<FigureView> figures,
    String spoken,
    String verdict,
    String tone,
    String refusal,
    @Nullable ChartView chart,
    @Nullable SampleView sample) {
  public CalcView {
    inputs = List.copyOf(inputs);
    presets = List.copyOf(presets);
    figures = List.copyOf(figures);
  }

  /** Inputs that cannot be used as they are. */
  public List<InputView> faulty() {
    return inputs.stream().filter(input -> !input.fault().isEmpty()).toList();
  }

  /**
   * One field.
   *
   * @param name its name in formulas
   */
  public record InputView(
      String id,
      String name,
      String anchor,
      String label,
      String unit,
      String range,
      String typed,
      String min,
      String max,
      String step,
      String fault) {}

  /**
   * A named set of inputs.
   *
   * @param values as in a query: {@code in.m=92.40&in.r=0.6}
   */
  public record PresetView(String id, String label, String values) {}

  /**
   * One result.
   *
   * @param value empty if it cannot be computed; {@code missing} then says why
   * @param formula with names
   * @param sum the same with the values of the moment
   */
  public record FigureView(
      String name,
      String label,
      String value,
      String unit,
      String note,
      String missing,
      String formula,
      String sum) {}

  /**
   * The chart and its table.
   *
   * @param ticks words of the upright axis, highest first
   * @param at where the marked value is; empty if it is not on the axis
   */
  public record ChartView(
      String svg,
      String caption,
      String xLabel,
      List<String> xWords,
      List<String> ticks,
      List<LineView> lines,
      String at,
      List<RowView> rows) {
    public ChartView {
      xWords = List.copyOf(xWords);
      ticks = List.copyOf(ticks);
      lines = List.copyOf(lines);
      rows = List.copyOf(rows);
    }
  }

  /** One line of the chart; {@code key} is a short piece of it as SVG. */
  public record LineView(String key, String label) {}

  /** One row of the chart's table. */
  public record RowView(String x, List<String> values) {
    public RowView {
      values = List.copyOf(values);
    }
  }

  /** Two colours together. */
  public record SampleView(String svg, String words) {}
}
