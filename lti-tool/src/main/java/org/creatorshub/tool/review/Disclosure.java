package org.creatorshub.tool.review;

import java.util.Optional;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.Proportion;

/**
 * What may leave the institution (analytics, 7). Nothing is said about fewer than {@link #K}
 * people; every number of people is rounded down to a multiple of {@link #STEP}, so that no hidden
 * number is found by subtracting shown ones; shares near nothing and everything become bands.
 */
final class Disclosure {
  /** Fewer people than this are not spoken of. */
  static final int K = 10;

  /** Numbers of people are multiples of this. */
  static final int STEP = 5;

  private Disclosure() {}

  /** Whether anything may be said about so many people. */
  static boolean enough(int people) {
    return people >= K;
  }

  /** The number as shown; empty below {@link #K}. */
  static Optional<Integer> people(int people) {
    return enough(people) ? Optional.of(people / STEP * STEP) : Optional.empty();
  }

  /** A share as shown, with an interval that rests on the rounded number alone. */
  record Share(String share, String interval) {}

  /**
   * The share of right answers.
   *
   * @param people how many different people it is about; the gate
   */
  static Optional<Share> share(double share, int people) {
    return people(people).map(shown -> share(share, (long) shown));
  }

  private static Share share(double share, long shown) {
    // Whole people out of the rounded number, so that nothing finer can be worked back.
    int right = (int) Math.round(share * shown);
    if (right < STEP) {
      return new Share("under " + bound(shown) + " %", "");
    }
    if (shown - right < STEP) {
      return new Share("over " + (100 - bound(shown)) + " %", "");
    }
    Proportion proportion = new Proportion(right, (int) shown);
    Interval interval = proportion.interval();
    String text = Math.round(interval.low() * 100) + " to " + Math.round(interval.high() * 100);
    return new Share(Math.round(proportion.share() * 100) + " %", text + " %");
  }

  /** The share that {@link #STEP} people are, rounded up to whole per cent. */
  private static long bound(long shown) {
    return (long) Math.ceil(100.0 * STEP / shown);
  }
}
