package org.creatorshub.tool.calc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.calc.WorkingOut;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.expression.Value;
import org.creatorshub.tool.calc.CalcView.FigureView;

/** The results of a lab with the way to each of them. */
record Figuring(Calc calc, WorkingOut working, Worked worked) {

  List<FigureView> figures() {
    Map<String, String> values = values();
    return worked.figures().stream().map(figure -> figure(figure, values)).toList();
  }

  private FigureView figure(Worked.Figure figure, Map<String, String> values) {
    Calc.Result result = figure.result();
    boolean tiny = tiny(figure);
    Optional<String> value =
        tiny
            ? Optional.of("< " + Pretty.number(BigDecimal.ONE.movePointLeft(result.decimals())))
            : figure.rounded().map(Pretty::number);
    return new FigureView(
        result.id().replace('_', ' '),
        result.label(),
        value.orElse(""),
        result.unit(),
        result.note(),
        figure.value() instanceof Value.NotComputable no
            ? "Cannot be computed with these values. " + no.reason()
            : "",
        working.shown(result, Map.of()),
        value.map(it -> working.shown(result, values) + (tiny ? " " : " = ") + it).orElse(""));
  }

  /** Above nothing, yet nothing is left after rounding: a p-value is never 0. */
  private static boolean tiny(Worked.Figure figure) {
    return figure.value() instanceof Value.Computed computed
        && computed.number().signum() > 0
        && figure.rounded().filter(it -> it.signum() == 0).isPresent();
  }

  /** What stands for each name in a sum. */
  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    worked.inputs().forEach((id, value) -> values.put(id, inSum(value)));
    worked
        .figures()
        .forEach(
            figure ->
                figure.rounded().ifPresent(it -> values.put(figure.result().id(), inSum(it))));
    return values;
  }

  private static String inSum(BigDecimal number) {
    return number.signum() < 0 ? "(" + Pretty.number(number) + ")" : Pretty.number(number);
  }

  /** The lines of the chart, or else the last result. */
  String spoken() {
    List<String> told =
        calc.chart()
            .map(Calc.Chart::series)
            .orElseGet(() -> List.of(calc.results().getLast().id()));
    return told.stream()
        .flatMap(id -> worked.figure(id).stream())
        .flatMap(figure -> figure.rounded().map(it -> said(figure.result(), it)).stream())
        .collect(Collectors.joining("; "));
  }

  static String said(Calc.Result result, BigDecimal value) {
    return result.label()
        + " "
        + Pretty.number(value)
        + (result.unit().isEmpty() ? "" : " " + result.unit());
  }
}
