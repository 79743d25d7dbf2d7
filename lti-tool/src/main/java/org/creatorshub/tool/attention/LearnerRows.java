package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Cells about learners that several tables share. */
public final class LearnerRows {
  private LearnerRows() {}

  /** The name, leading to the learner's page. */
  public static Cell name(Scope scope, Watched learner) {
    return Cell.of(learner.called(scope.filters().namesHidden()))
        .leading("/dashboard/learner/" + learner.person() + scope.query());
  }

  /** A day, or "never". */
  public static Cell seen(Optional<Instant> at) {
    return at.map(moment -> Cell.of(Moment.day(moment), moment.toString()))
        .orElseGet(() -> Cell.of("never", ""));
  }

  /** Done over all units that count. */
  static Cell progress(Watched learner) {
    double done = learner.facts().progress();
    return learner.facts().units().isEmpty()
        ? Cell.none()
        : Cell.of(Figures.share(done), Long.toString(Math.round(done * 100)));
  }

  /** Mean of the best results of tests that were taken. */
  static Cell score(Watched learner) {
    long taken = learner.facts().units().stream().filter(unit -> unit.best().isPresent()).count();
    OptionalDouble mean = learner.facts().score();
    return mean.isEmpty()
        ? Cell.of("–", "")
        : Cell.of(
                Math.round(mean.getAsDouble()) + " %",
                Long.toString(Math.round(mean.getAsDouble())))
            .noted(Figures.count(taken, "test", "tests"));
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
