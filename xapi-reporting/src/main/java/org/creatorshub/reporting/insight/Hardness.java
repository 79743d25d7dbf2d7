package org.creatorshub.reporting.insight;

import java.util.Comparator;
import java.util.List;
import org.creatorshub.reporting.progress.ItemCounts;

/**
 * How hard a question is, from first answers: the share who were right, its interval, and a verdict
 * in words.
 *
 * @param facility who were right at the first try, of who answered
 */
public record Hardness(String question, Proportion facility, Verdict verdict) {

  /** Judged by the whole interval, so that chance alone flags nothing. */
  public enum Verdict {
    TOO_FEW("Too few answers to say."),
    HARD("Hard: fewer than half were right at the first try."),
    EASY("Easy: more than four in five were right at the first try."),
    FITTING("Neither hard nor easy, as far as these answers tell.");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private static final double HALF = 0.5;
  private static final double MOST = 0.8;

  public static Hardness of(ItemCounts counts) {
    Proportion facility = new Proportion(counts.rightFirst(), counts.learners());
    return new Hardness(counts.question(), facility, verdict(facility));
  }

  /** Hardest first, by the upper end of the interval, so that 0 of 2 does not head the list. */
  public static List<Hardness> hardestFirst(List<ItemCounts> all) {
    return all.stream()
        .map(Hardness::of)
        .sorted(
            Comparator.comparingDouble((Hardness h) -> h.facility().interval().high())
                .thenComparing(Hardness::question))
        .toList();
  }

  private static Verdict verdict(Proportion facility) {
    Interval interval = facility.interval();
    if (!facility.isEnough()) {
      return Verdict.TOO_FEW;
    }
    if (interval.high() < HALF) {
      return Verdict.HARD;
    }
    return interval.low() > MOST ? Verdict.EASY : Verdict.FITTING;
  }
}
