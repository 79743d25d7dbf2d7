package org.creatorshub.reporting.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much each question does for the whole score, to hold against what it was meant to do. */
public final class Weights {
  private Weights() {}

  /** Per cent of each item, of a complete table; empty where the covariance is negative. */
  public static List<Optional<Double>> effective(ScoreTable table) {
    double[] totals = table.totals();
    List<Double> covariances = new ArrayList<>();
    for (int item = 0; item < table.items().size(); item++) {
      covariances.add(Moments.covariance(table.of(item), totals));
    }
    double all = covariances.stream().filter(c -> c >= 0).mapToDouble(Math::sqrt).sum();
    return covariances.stream()
        .map(
            covariance ->
                covariance < 0 || all < 1e-12
                    ? Optional.<Double>empty()
                    : Optional.of(100 * Math.sqrt(covariance) / all))
        .toList();
  }
}
