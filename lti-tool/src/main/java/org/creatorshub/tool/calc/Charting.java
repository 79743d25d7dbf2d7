package org.creatorshub.tool.calc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.rendering.LineChart;
import org.creatorshub.content.rendering.Scale;
import org.creatorshub.tool.calc.CalcView.ChartView;
import org.creatorshub.tool.calc.CalcView.LineView;
import org.creatorshub.tool.calc.CalcView.RowView;

/** The chart of a lab: picture, words and table of the same points. */
record Charting(Calc calc, Calc.Chart chart, List<Worked> curve) {

  ChartView chart(Map<String, BigDecimal> inputs) {
    List<List<Optional<BigDecimal>>> lines = chart.series().stream().map(this::line).toList();
    List<BigDecimal> all = lines.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    Scale scale = Scale.around(all);
    Optional<BigDecimal> marked = Optional.ofNullable(inputs.get(chart.x()));
    LineChart picture = new LineChart(axis(), lines, marked, scale);
    return new ChartView(
        picture.svg(words(lines)),
        chart.caption(),
        xLabel(),
        List.of(Pretty.number(chart.from()), Pretty.number(middle()), Pretty.number(chart.to())),
        scale.ticks().reversed().stream().map(Pretty::number).toList(),
        legend(),
        picture.marks() ? marked.map(Pretty::number).orElse("") : "",
        rows());
  }

  private List<Optional<BigDecimal>> line(String id) {
    return curve.stream().map(point -> point.figure(id).flatMap(Worked.Figure::rounded)).toList();
  }

  private List<BigDecimal> axis() {
    return curve.stream().map(this::x).toList();
  }

  private BigDecimal x(Worked point) {
    return point.inputs().getOrDefault(chart.x(), chart.from());
  }

  private BigDecimal middle() {
    return chart.from().add(chart.to()).divide(BigDecimal.valueOf(2));
  }

  private String xLabel() {
    return calc.inputs().stream()
        .filter(input -> input.id().equals(chart.x()))
        .findFirst()
        .map(input -> input.unit().isEmpty() ? input.label() : input.label() + ", " + input.unit())
        .orElse("");
  }

  private List<Calc.Result> results() {
    return chart.series().stream()
        .flatMap(id -> calc.results().stream().filter(result -> result.id().equals(id)))
        .toList();
  }

  private List<LineView> legend() {
    List<LineView> legend = new ArrayList<>();
    for (Calc.Result result : results()) {
      legend.add(new LineView(LineChart.key(legend.size()), named(result)));
    }
    return legend;
  }

  private static String named(Calc.Result result) {
    return result.unit().isEmpty() ? result.label() : result.label() + ", " + result.unit();
  }

  private List<RowView> rows() {
    return curve.stream()
        .map(
            point ->
                new RowView(
                    Pretty.number(x(point)),
                    chart.series().stream()
                        .map(
                            id ->
                                point
                                    .figure(id)
                                    .flatMap(Worked.Figure::rounded)
                                    .map(Pretty::number)
                                    .orElse("none"))
                        .toList()))
        .toList();
  }

  private String words(List<List<Optional<BigDecimal>>> lines) {
    List<String> told = new ArrayList<>();
    for (Calc.Result result : results()) {
      List<BigDecimal> values = lines.get(told.size()).stream().flatMap(Optional::stream).toList();
      told.add(
          values.isEmpty()
              ? result.label() + " cannot be computed"
              : Figuring.said(result, values.getFirst())
                  + " at the start and "
                  + Pretty.number(values.getLast())
                  + " at the end");
    }
    return "Line chart over "
        + xLabel()
        + " from "
        + Pretty.number(chart.from())
        + " to "
        + Pretty.number(chart.to())
        + ": "
        + told.stream().collect(Collectors.joining("; "))
        + ". The table below has all points.";
  }
}
