package org.creatorshub.tool.cohort;

import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.insight.Correlation;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.ItemStatistics;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.Given;

/**
 * One question as the chosen answers show it.
 *
 * @param right who were right, of who answered
 * @param statistics empty for practice and for questions that nobody answered beside another
 */
record Item(
    String id,
    boolean inTest,
    boolean excluded,
    Proportion right,
    double facility,
    Optional<ItemStatistics> statistics) {
  private static final Gates GATES = Gates.USUAL;
  private static final double HALF = 0.5;
  private static final double WEAK = 0.2;

  static Item of(
      String id,
      boolean inTest,
      boolean excluded,
      List<Given> answers,
      Optional<ItemStatistics> statistics) {
    int right = (int) answers.stream().filter(Given::right).count();
    double facility = answers.stream().mapToDouble(Given::share).average().orElse(0);
    return new Item(
        id, inTest, excluded, new Proportion(right, answers.size()), facility, statistics);
  }

  /** The correlation with the rest, where there are enough people for one. */
  Optional<Correlation> shownCorrelation() {
    return statistics
        .filter(figures -> GATES.showsCorrelation(figures.n()))
        .flatMap(ItemStatistics::itemRest);
  }

  /** Upper less lower, where the bands are shown. */
  Optional<Double> shownUpperLower() {
    return statistics
        .filter(figures -> GATES.showsBands(figures.n()))
        .flatMap(ItemStatistics::upperLower);
  }

  Optional<Double> shownEfficiency() {
    return statistics
        .filter(figures -> GATES.showsBands(figures.n()))
        .flatMap(ItemStatistics::efficiency);
  }

  /** Stronger learners do worse at it. */
  boolean illKeyed() {
    return !excluded && shownCorrelation().filter(found -> found.r() < 0).isPresent();
  }

  /** Judged by the whole interval, so that chance alone flags nothing. */
  boolean hard() {
    return right.isEnough() && right.interval().high() < HALF;
  }

  String verdict() {
    if (excluded) {
      return "Taken out of the score.";
    }
    if (!right.isEnough()) {
      return "Too few to say.";
    }
    if (illKeyed()) {
      boolean sure =
          shownCorrelation().flatMap(Correlation::interval).map(Interval::high).orElse(1.0) < 0;
      return sure
          ? "Stronger learners do worse. Check the key."
          : "Stronger learners may do worse. Look at the key.";
    }
    return hard() ? "Hard: fewer than half were right." : band();
  }

  private String band() {
    boolean weak =
        statistics.filter(figures -> GATES.showsBands(figures.n())).isPresent()
            && shownCorrelation().filter(found -> found.r() < WEAK).isPresent();
    return weak ? "Tells strong and weak learners hardly apart." : "";
  }
}
