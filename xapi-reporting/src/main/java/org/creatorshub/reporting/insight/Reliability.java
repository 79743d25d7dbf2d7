package org.creatorshub.reporting.insight;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How much of the spread of a test is no chance.
 *
 * @param alpha Cronbach's; KR-20 where every score is right or wrong
 * @param errorRatio per cent of the spread that is chance
 * @param sem standard error of measurement, in points of the test
 */
public record Reliability(int n, int items, double alpha, double errorRatio, double sem) {

  private static final double TWO_SIDED = 0.975;

  /** 95 per cent for alpha (Feldt 1965): (1 − α) ÷ (1 − alpha) follows F. */
  public Interval interval() {
    FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (items - 1.0));
    return new Interval(
        1 - (1 - alpha) * f.inverseCumulativeProbability(TWO_SIDED),
        1 - (1 - alpha) * f.inverseCumulativeProbability(1 - TWO_SIDED));
  }

  /** Empty when not everybody was asked the same, or nobody's score differs. */
  public static Optional<Reliability> of(ScoreTable table) {
    int items = table.items().size();
    double[] totals = table.totals();
    if (!table.complete() || items < 2 || totals.length < 2 || Moments.constant(totals)) {
      return Optional.empty();
    }
    double parts =
        IntStream.range(0, items).mapToDouble(item -> Moments.variance(table.of(item))).sum();
    double alpha = items / (items - 1.0) * (1 - parts / Moments.variance(totals));
    double chance = Math.sqrt(Math.max(0, 1 - alpha));
    return Optional.of(
        new Reliability(
            totals.length, items, alpha, 100 * chance, Moments.deviation(totals) * chance));
  }
}
