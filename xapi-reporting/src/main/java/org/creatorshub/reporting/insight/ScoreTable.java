package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores of learners on questions, 0 to the maximum of a question. Who was not asked a question has
 * no score on it: tests that draw from a bank ask everybody something else.
 */
public final class ScoreTable {
  private final List<String> items;
  private final double[][] scores;
  private final double[] sums;
  private final long[] counts;

  /**
   * @param scores one row for each learner, as long as there are items; NaN where not asked
   */
  public ScoreTable(List<String> items, double[][] scores) {
    this.items = List.copyOf(items);
    this.scores = Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    this.sums = Arrays.stream(scores).mapToDouble(ScoreTable::sum).toArray();
    this.counts = Arrays.stream(scores).mapToLong(ScoreTable::count).toArray();
    for (double[] row : scores) {
      if (row.length != items.size()) {
        throw new IllegalArgumentException("A row of " + row.length + " scores");
      }
    }
  }

  public List<String> items() {
    return items;
  }

  public int learners() {
    return scores.length;
  }

  /** Whether everybody was asked everything. */
  public boolean complete() {
    return Arrays.stream(scores).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
  }

  /** The scores on one item of those who were asked it. */
  public double[] of(int item) {
    return asked(item).mapToDouble(row -> scores[row][item]).toArray();
  }

  /**
   * The mean score on the other questions, of those who were asked this one and another; it orders
   * and correlates as the sum does where everybody was asked the same.
   */
  public double[] rests(int item) {
    return asked(item)
        .mapToDouble(row -> (sums[row] - scores[row][item]) / (counts[row] - 1))
        .toArray();
  }

  /** Sums, one for each learner. */
  public double[] totals() {
    return sums.clone();
  }

  /** Mean scores on everything asked, of those who were asked this item and another. */
  double[] means(int item) {
    return asked(item).mapToDouble(row -> sums[row] / counts[row]).toArray();
  }

  private IntStream asked(int item) {
    return IntStream.range(0, scores.length)
        .filter(row -> !Double.isNaN(scores[row][item]) && counts[row] > 1);
  }

  private static long count(double[] row) {
    return Arrays.stream(row).filter(score -> !Double.isNaN(score)).count();
  }

  private static double sum(double[] row) {
    return Arrays.stream(row).filter(score -> !Double.isNaN(score)).sum();
  }
}
