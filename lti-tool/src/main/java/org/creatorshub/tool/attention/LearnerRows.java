package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.LearnerFacts;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Cells about learners that several tables share. */
final class LearnerRows {
  private LearnerRows() {}

  static Cell name(Scope scope, Watched learner) {
    return Cell.of(learner.called(scope.filters().namesHidden()))
        .leading("/dashboard/learner/" + learner.person() + scope.query());
  }

  static Cell seen(Optional<Instant> at) {
    return at.map(moment -> Cell.of(Moment.day(moment), moment.toString()))
        .orElseGet(() -> Cell.of("never", ""));
  }

  /** Done over all units that count. */
  static Cell progress(Watched learner) {
    List<LearnerFacts.UnitFacts> units = learner.facts().units();
    double done = units.stream().mapToDouble(LearnerFacts.UnitFacts::progress).average().orElse(0);
    return units.isEmpty()
        ? Cell.none()
        : Cell.of(Figures.share(done), Long.toString(Math.round(done * 100)));
  }

  /** Mean of the best results of tests that were taken. */
  static Cell score(Watched learner) {
    List<LearnerFacts.UnitFacts> taken =
        learner.facts().units().stream().filter(unit -> unit.best().isPresent()).toList();
    double mean =
        taken.stream()
            .mapToDouble(unit -> unit.best().orElseThrow().doubleValue())
            .average()
            .orElse(0);
    return taken.isEmpty()
        ? Cell.of("–", "")
        : Cell.of(Math.round(mean) + " %", Long.toString(Math.round(mean)))
            .noted(Figures.count(taken.size(), "test", "tests"));
  }

  static Cell reasons(Watched learner, Flag first) {
    String further =
        learner.flags().stream()
            .filter(flag -> !flag.equals(first))
            .map(Flag::reason)
            .reduce((one, other) -> one + "; " + other)
            .map(text -> "Also: " + text)
            .orElse("");
    return Cell.of(first.reason()).noted(further);
  }
}
