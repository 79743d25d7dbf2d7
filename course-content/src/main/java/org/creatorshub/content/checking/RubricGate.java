package org.creatorshub.content.checking;

import java.util.HashSet;
import org.creatorshub.content.course.Rubric;

/** A rubric has five different sentences a line, and its weights sum to 100. */
record RubricGate(Findings findings) {
  void check(Rubric rubric) {
    int sum = rubric.lines().stream().mapToInt(Rubric.Line::weight).sum();
    if (sum != 100) {
      findings.fault(
          rubric.id(),
          "RUBRIC",
          "The weights of \"" + rubric.id() + "\" sum to " + sum + ", not 100.");
    }
    for (Rubric.Line line : rubric.lines()) {
      boolean blank = line.levels().stream().anyMatch(String::isBlank);
      if (blank || new HashSet<>(line.levels()).size() != 5) {
        findings.fault(
            rubric.id(),
            "RUBRIC",
            "Line \"" + line.id() + "\" needs five different sentences, level 0 first.");
      }
    }
  }
}
