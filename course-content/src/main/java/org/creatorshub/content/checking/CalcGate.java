package org.creatorshub.content.checking;

import java.math.BigDecimal;
import java.util.Map;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.calc.WorkingOut;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Value;

/** A lab has results at its start, in each preset and all along its chart. */
record CalcGate(Findings findings) {
  void check(Calc calc) {
    WorkingOut working = new WorkingOut(calc);
    check(calc, working, "at the start", working.start());
    for (Calc.Preset preset : calc.presets()) {
      check(calc, working, "in the preset \"" + preset.id() + "\"", working.of(preset));
    }
    if (calc.outcomes().isEmpty()) {
      findings.fault(calc.id(), "AUTH-02", "\"" + calc.id() + "\" names no outcome. Name one.");
    }
  }

  private void check(Calc calc, WorkingOut working, String when, Map<String, BigDecimal> inputs) {
    figures(calc, working.work(inputs), when);
    for (Worked point : working.curve(inputs)) {
      calc.chart()
          .ifPresent(
              chart -> {
                String at = ", where " + chart.x() + " is " + point.inputs().get(chart.x());
                figures(calc, point, when + at);
              });
    }
  }

  private void figures(Calc calc, Worked worked, String when) {
    worked
        .refusal()
        .ifPresent(
            rule ->
                findings.fault(
                    calc.id(),
                    "AUTH-10",
                    "\"" + calc.id() + "\" computes nothing " + when + ". " + rule.say()));
    for (Worked.Figure figure : worked.figures()) {
      if (figure.value() instanceof Value.NotComputable no) {
        findings.fault(
            calc.id(),
            "AUTH-10",
            "\"" + figure.result().id() + "\" has no value " + when + ". " + no.reason());
      }
    }
  }
}
