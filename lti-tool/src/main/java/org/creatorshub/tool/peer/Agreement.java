package org.creatorshub.tool.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far people who judged the same things agree: Krippendorff's alpha with interval differences.
 * 1 is full agreement, 0 is what chance would give, less is worse than chance. It takes any number
 * of judges for each thing, also different ones.
 */
final class Agreement {
  private Agreement() {}

  /**
   * Alpha over all things that at least two people judged.
   *
   * @param things the levels that were given, thing by thing
   * @return empty when there is nothing to compare, or everybody always gave one and the same level
   */
  static OptionalDouble alpha(Collection<List<Integer>> things) {
    List<List<Integer>> compared = things.stream().filter(one -> one.size() > 1).toList();
    List<Integer> all = new ArrayList<>();
    compared.forEach(all::addAll);
    double expected = meanSquare(all);
    if (all.size() < 2 || expected == 0) {
      return OptionalDouble.empty();
    }
    double observed =
        compared.stream().mapToDouble(one -> one.size() * meanSquare(one)).sum() / all.size();
    return OptionalDouble.of(1 - observed / expected);
  }

  /** Mean of the squared differences over all pairs of different entries. */
  private static double meanSquare(List<Integer> levels) {
    long sum = 0;
    for (int one : levels) {
      for (int other : levels) {
        sum += (long) (one - other) * (one - other);
      }
    }
    return levels.size() < 2 ? 0 : (double) sum / ((long) levels.size() * (levels.size() - 1));
  }

  /**
   * How two judgements of one work differ, in levels.
   *
   * @param apart mean of the differences without sign
   * @param kinder mean of (first − second): above 0 the first one is kinder
   */
  record Difference(double apart, double kinder) {}

  /** Compares criterion by criterion; empty when the lists do not fit. */
  static Optional<Difference> between(List<Integer> first, List<Integer> second) {
    if (first.isEmpty() || first.size() != second.size()) {
      return Optional.empty();
    }
    double apart = 0;
    double kinder = 0;
    for (int i = 0; i < first.size(); i++) {
      int difference = first.get(i) - second.get(i);
      apart += Math.abs(difference);
      kinder += difference;
    }
    return Optional.of(new Difference(apart / first.size(), kinder / first.size()));
  }
}
