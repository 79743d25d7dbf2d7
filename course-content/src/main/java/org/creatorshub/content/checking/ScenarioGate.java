package org.creatorshub.content.checking;

import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.ScenarioPaths;

/** A scenario rewards what it teaches, and its choices can be told apart. */
record ScenarioGate(Findings findings) {
  void check(Scenario scenario) {
    boolean good =
        ScenarioPaths.of(scenario).bestEndings().stream()
            .flatMap(id -> scenario.ending(id).stream())
            .allMatch(ending -> ending.kind() == Scenario.Kind.GOOD);
    if (!good) {
      findings.fault(
          scenario.id(),
          "SCENARIO",
          "The best way through \""
              + scenario.id()
              + "\" does not end well. Correct the values or the kind of the ending.");
    }
    scenario.steps().forEach(step -> check(scenario.id(), step));
    if (scenario.outcomes().isEmpty()) {
      findings.fault(
          scenario.id(), "AUTH-02", "\"" + scenario.id() + "\" names no outcome. Name one.");
    }
  }

  private void check(String id, Scenario.Step step) {
    long texts = step.choices().stream().map(choice -> choice.text().strip()).distinct().count();
    if (texts < step.choices().size()) {
      findings.fault(
          id,
          "AUTH-11",
          "Two choices of node \"" + step.id() + "\" of \"" + id + "\" have the same text.");
    }
    if (step.choices().stream().mapToInt(Scenario.Choice::value).distinct().count() < 2) {
      findings.warning(
          id,
          "SCENARIO",
          "All choices of node \""
              + step.id()
              + "\" of \""
              + id
              + "\" are worth the same. Make it a decision.");
    }
  }
}
