package org.creatorshub.content.checking;

import java.util.HashSet;
import java.util.Set;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Unit;

/** AUTH-02: every outcome is practised and assessed. */
record OutcomeGate(Findings findings) {
  void check(Unit unit) {
    Set<String> practised = new HashSet<>();
    CourseCheck.practised(unit).forEach(question -> practised.addAll(question.outcomes()));
    CourseCheck.sheets(unit).forEach(task -> practised.addAll(task.sheet().outcomes()));
    CourseCheck.scenarios(unit).forEach(scenario -> practised.addAll(scenario.outcomes()));
    Set<String> assessed = new HashSet<>();
    unit.test()
        .ifPresent(test -> test.bank().forEach(question -> assessed.addAll(question.outcomes())));
    unit.artefact().ifPresent(artefact -> assessed.addAll(artefact.outcomes()));
    for (Outcome outcome : unit.outcomes()) {
      if (!practised.contains(outcome.id())) {
        findings.fault(
            outcome.id(), "AUTH-02", outcome.id() + " is not practised. Place an item for it.");
      }
      if (!assessed.contains(outcome.id())) {
        findings.fault(
            outcome.id(),
            "AUTH-02",
            outcome.id() + " is not assessed. Add items to the test or name it in the artefact.");
      }
    }
    if (unit.minutes().total() != unit.hours() * 60) {
      findings.warning(
          unit.id(),
          "WORKLOAD",
          "The minutes sum to %d, the hours of the unit to %d minutes. Make them equal."
              .formatted(unit.minutes().total(), unit.hours() * 60));
    }
  }
}
