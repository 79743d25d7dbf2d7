package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How one question works among the others.
 *
 * @param n who were asked it, and another question
 * @param facility mean share of the points
 * @param itemRest correlation with the rest of the test; empty where it has none
 * @param upperLower facility of the best 27 per cent less that of the weakest
 * @param efficiency covariance with the rest in per cent of what it could be; empty where it could
 *     be nothing
 */
public record ItemStatistics(
    int n,
    double facility,
    Optional<Correlation> itemRest,
    Optional<Double> upperLower,
    Optional<Double> efficiency) {
  private static final double KELLEY = 0.27;

  /**
   * The figures of an item.
   *
   * @param maximum points of the item, more than 0
   */
  public static ItemStatistics of(ScoreTable table, int item, double maximum) {
    double[] scores = Arrays.stream(table.of(item)).map(score -> score / maximum).toArray();
    double[] rests = table.rests(item);
    return new ItemStatistics(
        scores.length,
        Moments.mean(scores),
        Correlation.of(scores, rests),
        upperLower(scores, table.means(item)),
        efficiency(scores, rests));
  }

  /** What guessing alone would give is taken out; below 0 where they did worse than guessing. */
  public double corrected(int options) {
    double chance = 1.0 / options;
    return (facility - chance) / (1 - chance);
  }

  private static Optional<Double> upperLower(double[] scores, double[] totals) {
    double group = Math.rint(KELLEY * scores.length);
    if (group == 0) {
      return Optional.empty();
    }
    double[] upper = Extremes.weights(totals, group, true);
    double[] lower = Extremes.weights(totals, group, false);
    return Optional.of(Extremes.sum(upper, scores) / group - Extremes.sum(lower, scores) / group);
  }

  private static Optional<Double> efficiency(double[] scores, double[] rests) {
    if (scores.length < 2) {
      return Optional.empty();
    }
    double most =
        Moments.covariance(
            DoubleStream.of(scores).sorted().toArray(), DoubleStream.of(rests).sorted().toArray());
    return most < 1e-12
        ? Optional.empty()
        : Optional.of(100 * Moments.covariance(scores, rests) / most);
  }
}
