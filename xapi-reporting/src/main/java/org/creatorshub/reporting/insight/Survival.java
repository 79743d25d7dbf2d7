package org.creatorshub.reporting.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is still working, among those not yet finished (Kaplan and Meier 1958). */
public final class Survival {

  /**
   * How long somebody has been followed.
   *
   * @param day days since they started
   * @param stopped whether they stopped then; else they finished or still work, and are no longer
   *     followed
   */
  public record Followed(int day, boolean stopped) {}

  /**
   * A day on which somebody stopped.
   *
   * @param share still working after it
   * @param error Greenwood's standard error
   * @param interval 95 per cent, log–log; empty once nobody is left
   */
  public record Day(
      int day, int atRisk, int stopped, double share, double error, Optional<Interval> interval) {}

  private Survival() {}

  /** One line for each day on which somebody stopped; who stops on a day was still there on it. */
  public static List<Day> of(List<Followed> people) {
    List<Day> days = new ArrayList<>();
    double share = 1;
    double sum = 0;
    for (int day :
        people.stream()
            .filter(Followed::stopped)
            .mapToInt(Followed::day)
            .sorted()
            .distinct()
            .toArray()) {
      int atRisk = (int) people.stream().filter(one -> one.day() >= day).count();
      int stopped = (int) people.stream().filter(one -> one.stopped() && one.day() == day).count();
      share *= 1 - (double) stopped / atRisk;
      sum += atRisk == stopped ? 0 : (double) stopped / ((double) atRisk * (atRisk - stopped));
      days.add(new Day(day, atRisk, stopped, share, share * Math.sqrt(sum), interval(share, sum)));
    }
    return days;
  }

  private static Optional<Interval> interval(double share, double sum) {
    if (share <= 0 || share >= 1) {
      return Optional.empty();
    }
    double half = Proportion.Z * Math.sqrt(sum) / Math.log(share);
    double one = Math.pow(share, Math.exp(half));
    double other = Math.pow(share, Math.exp(-half));
    return Optional.of(new Interval(Math.min(one, other), Math.max(one, other)));
  }
}
