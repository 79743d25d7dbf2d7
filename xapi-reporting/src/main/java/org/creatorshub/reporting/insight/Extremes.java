package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best or the weakest so many people. Where the cut falls among equals, each of them counts by
 * an equal part of the places left, so that no order of sorting decides.
 */
final class Extremes {
  private Extremes() {}

  /** How much each person counts, 0 to 1; together {@code places}. */
  static double[] weights(double[] totals, double places, boolean best) {
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    int whole = (int) Math.min(totals.length, Math.ceil(places));
    double cut = best ? sorted[totals.length - whole] : sorted[whole - 1];
    long beyond = Arrays.stream(totals).filter(total -> beyond(total, cut, best)).count();
    long level = Arrays.stream(totals).filter(total -> same(total, cut)).count();
    double part = (places - beyond) / level;
    return Arrays.stream(totals)
        .map(total -> beyond(total, cut, best) ? 1 : same(total, cut) ? part : 0)
        .toArray();
  }

  static double sum(double[] weights, double[] scores) {
    return IntStream.range(0, scores.length).mapToDouble(i -> weights[i] * scores[i]).sum();
  }

  private static boolean beyond(double total, double cut, boolean best) {
    return !same(total, cut) && (best ? total > cut : total < cut);
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) < 1e-9;
  }
}
