package org.creatorshub.reporting.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Time on task from moments alone, where no page has measured it. */
public final class ActiveTime {
  private ActiveTime() {}

  /**
   * Sum of the gaps between moments that are no longer than the threshold. The last moment has no
   * successor and adds nothing. The threshold decides the result: tell it.
   */
  public static Duration between(Collection<Instant> moments, Duration threshold) {
    List<Instant> sorted = moments.stream().sorted().toList();
    Duration sum = Duration.ZERO;
    for (int i = 1; i < sorted.size(); i++) {
      Duration gap = Duration.between(sorted.get(i - 1), sorted.get(i));
      sum = gap.compareTo(threshold) <= 0 ? sum.plus(gap) : sum;
    }
    return sum;
  }
}
