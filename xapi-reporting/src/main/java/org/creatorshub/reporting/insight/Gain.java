package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What people gained between two tests of the same; matched pairs only.
 *
 * @param pairs before and after, in per cent
 */
public record Gain(List<Pair> pairs) {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 20_261_121;

  /** One person's two results, 0 to 100. */
  public record Pair(double before, double after) {
    double difference() {
      return after - before;
    }
  }

  public Gain {
    pairs = List.copyOf(pairs);
  }

  /** Share of what was possible that the class gained (Hake); empty where nothing was possible. */
  public Optional<Double> ofClass() {
    double before = Moments.mean(column(Pair::before));
    return pairs.isEmpty() || before >= 100
        ? Optional.empty()
        : Optional.of((Moments.mean(column(Pair::after)) - before) / (100 - before));
  }

  /** 95 per cent for the class, from people drawn again with a fixed seed. */
  public Optional<Interval> intervalOfClass() {
    if (pairs.size() < 2) {
      return Optional.empty();
    }
    double[] before = column(Pair::before);
    double[] after = column(Pair::after);
    double[] drawn =
        new SplittableRandom(SEED)
            .longs(RESAMPLES)
            .mapToDouble(seed -> drawnAgain(new SplittableRandom(seed), before, after))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return drawn.length == 0
        ? Optional.empty()
        : Optional.of(
            new Interval(
                drawn[(int) (0.025 * (drawn.length - 1))],
                drawn[(int) Math.ceil(0.975 * (drawn.length - 1))]));
  }

  /**
   * The class's gain among as many people, each drawn from all; infinite where none was possible.
   */
  private static double drawnAgain(SplittableRandom random, double[] before, double[] after) {
    double sumBefore = 0;
    double sumAfter = 0;
    for (int i = 0; i < before.length; i++) {
      int who = random.nextInt(0, before.length);
      sumBefore += before[who];
      sumAfter += after[who];
    }
    double possible = 100.0 * before.length - sumBefore;
    return possible <= 0 ? Double.POSITIVE_INFINITY : (sumAfter - sumBefore) / possible;
  }

  /**
   * Each person's normalised change (Marx and Cummings 2007); who was at an end and stayed there is
   * left out.
   */
  public List<Double> changes() {
    return pairs.stream().flatMap(pair -> change(pair).stream()).toList();
  }

  private static Optional<Double> change(Pair pair) {
    double up = pair.difference();
    if (up == 0) {
      boolean atAnEnd = pair.before() <= 0 || pair.before() >= 100;
      return atAnEnd ? Optional.empty() : Optional.of(0.0);
    }
    return Optional.of(up > 0 ? up / (100 - pair.before()) : up / pair.before());
  }

  /** Mean difference in per cent points; empty of fewer than two. */
  public Optional<Difference> raw() {
    if (pairs.size() < 2) {
      return Optional.empty();
    }
    double[] differences = pairs.stream().mapToDouble(Pair::difference).toArray();
    double mean = Moments.mean(differences);
    double half =
        TDistribution.of(pairs.size() - 1.0).inverseCumulativeProbability(Difference.TWO_SIDED)
            * Moments.deviation(differences)
            / Math.sqrt(pairs.size());
    return Optional.of(new Difference(mean, new Interval(mean - half, mean + half)));
  }

  /** Mean difference in average standard deviations; empty where there is no spread. */
  public Optional<Double> effect() {
    double spread =
        (Moments.deviation(column(Pair::before)) + Moments.deviation(column(Pair::after))) / 2;
    return pairs.size() < 2 || spread <= 0
        ? Optional.empty()
        : Optional.of(Moments.mean(column(Pair::difference)) / spread);
  }

  /** The effect with Hedges' correction for few people. */
  public Optional<Double> correctedEffect() {
    return effect().map(d -> d * (1 - 3 / (4 * (pairs.size() - 1.0) - 1)));
  }

  /** How many went up, stayed and went down: all that may be said of ratings. */
  public record Signs(int up, int same, int down) {
    /** Two-sided sign test: how likely so uneven a split is when up and down are as likely. */
    public double p() {
      int moved = up + down;
      return moved == 0
          ? 1
          : Math.min(
              1, 2 * BinomialDistribution.of(moved, 0.5).cumulativeProbability(Math.min(up, down)));
    }
  }

  public Signs signs() {
    double[] differences = column(Pair::difference);
    int up = (int) Arrays.stream(differences).filter(d -> d > 0).count();
    int down = (int) Arrays.stream(differences).filter(d -> d < 0).count();
    return new Signs(up, pairs.size() - up - down, down);
  }

  private double[] column(ToDoubleFunction<Pair> value) {
    return pairs.stream().mapToDouble(value).toArray();
  }
}
