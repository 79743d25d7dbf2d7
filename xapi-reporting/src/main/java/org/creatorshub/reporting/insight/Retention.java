package org.creatorshub.reporting.insight;

import java.util.List;
import java.util.stream.IntStream;

/** Which seconds of a video, or steps of anything, were seen and how often. */
public final class Retention {

  /** From a second to before another, played once. */
  public record Segment(int from, int to) {}

  /**
   * One second.
   *
   * @param viewers different people who played it
   * @param plays how often it was played by all of them
   * @param share of those who started
   */
  public record Second(int viewers, int plays, double share) {
    /** Plays beyond each viewer's first: a hard passage, or a good one. */
    public int repeats() {
      return plays - viewers;
    }
  }

  private Retention() {}

  /**
   * All seconds.
   *
   * @param viewers what each of them played; who played nothing did not start
   */
  public static List<Second> of(int length, List<List<Segment>> viewers) {
    long started = viewers.stream().filter(played -> !played.isEmpty()).count();
    return IntStream.range(0, length).mapToObj(at -> second(at, viewers, started)).toList();
  }

  private static Second second(int at, List<List<Segment>> viewers, long started) {
    int seen = 0;
    int plays = 0;
    for (List<Segment> played : viewers) {
      int times = (int) played.stream().filter(one -> one.from() <= at && at < one.to()).count();
      plays += times;
      seen += times > 0 ? 1 : 0;
    }
    return new Second(seen, plays, started == 0 ? 0 : (double) seen / started);
  }
}
