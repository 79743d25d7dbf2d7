package org.creatorshub.content.packaging;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.calc.WorkingOut;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Pretty;

/** A lab as a table of worked cases with its formulas. */
record StaticLab(LessonHtml texts, Calc calc) {

  String html() {
    WorkingOut working = new WorkingOut(calc);
    Map<String, Worked> cases = new LinkedHashMap<>();
    cases.put("At the start", working.work(working.start()));
    calc.presets().forEach(one -> cases.put(one.label(), working.work(working.of(one))));
    return StaticTasks.section("c-" + calc.id(), calc.title())
        + "<p>"
        + texts.inline(calc.intro())
        + "</p>\n<p class=\"hint\">In the online course you change the inputs and see what follows."
        + " Here the lab stands as worked cases; compute one of your own with the formulas.</p>\n"
        + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s: worked cases\">"
            .formatted(Html.text(calc.title()))
        + "<table><caption>Worked cases</caption>\n<thead><tr><th scope=\"col\">Input or result"
        + "</th>"
        + cases.keySet().stream()
            .map(name -> "<th scope=\"col\" class=\"num\">" + Html.text(name) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead>\n<tbody>\n"
        + calc.inputs().stream().map(input -> input(input, cases)).collect(Collectors.joining())
        + calc.results().stream().map(one -> result(one, cases)).collect(Collectors.joining())
        + "</tbody></table></div>\n"
        + verdicts(cases)
        + formulas(working)
        + "</div>";
  }

  private static String input(Calc.Input input, Map<String, Worked> cases) {
    return "<tr><th scope=\"row\">"
        + Html.text(input.label() + unit(input.unit()))
        + "</th>"
        + cases.values().stream()
            .map(one -> cell(Pretty.number(one.inputs().getOrDefault(input.id(), input.value()))))
            .collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String result(Calc.Result result, Map<String, Worked> cases) {
    return "<tr><th scope=\"row\">"
        + Html.text(result.label() + unit(result.unit()))
        + "</th>"
        + cases.values().stream().map(one -> cell(value(result, one))).collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String value(Calc.Result result, Worked worked) {
    return worked
        .figure(result.id())
        .flatMap(Worked.Figure::rounded)
        .map((BigDecimal number) -> Pretty.number(number))
        .orElse("–");
  }

  private String verdicts(Map<String, Worked> cases) {
    String said =
        cases.entrySet().stream()
            .map(one -> verdict(one.getKey(), one.getValue()))
            .collect(Collectors.joining());
    return said.isEmpty() ? "" : "<p>What the cases say:</p>\n<ul>" + said + "</ul>\n";
  }

  private String verdict(String name, Worked worked) {
    return worked
        .refusal()
        .or(worked::verdict)
        .map(rule -> "<li><b>" + Html.text(name) + "</b>: " + Html.text(rule.say()) + "</li>")
        .orElse("");
  }

  private String formulas(WorkingOut working) {
    Map<String, String> names = new LinkedHashMap<>();
    calc.inputs().forEach(input -> names.put(input.id(), input.label()));
    calc.results().forEach(result -> names.put(result.id(), result.label()));
    return "<details><summary>How is this computed?</summary>\n<dl>"
        + calc.results().stream()
            .map(
                result ->
                    "<dt>%s</dt><dd>%s%s</dd>\n"
                        .formatted(
                            Html.text(result.label()),
                            Html.text(working.shown(result, names)),
                            result.note().isEmpty() ? "" : "<br>" + texts.inline(result.note())))
            .collect(Collectors.joining())
        + "</dl></details>\n";
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " (" + unit + ")";
  }

  private static String cell(String text) {
    return "<td class=\"num\">" + Html.text(text) + "</td>";
  }
}
