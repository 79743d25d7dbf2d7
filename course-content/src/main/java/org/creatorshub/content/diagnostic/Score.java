package org.creatorshub.content.diagnostic;

import java.util.List;

/** What the answers to a group of items say together. */
public sealed interface Score {

  /**
   * Enough answers.
   *
   * @param sum of the answers, reversed ones turned round
   * @param count of the answers, 1 or more
   */
  record Known(int sum, int count) implements Score {
    public Known {
      if (count < 1 || sum < count || sum > 5 * count) {
        throw new IllegalArgumentException(sum + " of " + count + " answers");
      }
    }

    /** Mean of the answers, 1 to 5. */
    public double mean() {
      return (double) sum / count;
    }

    /** (mean − 1) ÷ 4 × 100, unrounded (DIAG-04). */
    public double value() {
      return (sum - count) * 25.0 / count;
    }

    public Band band() {
      return Band.of(value());
    }
  }

  /** Fewer answers than a score needs (DIAG-03). */
  record NotEnough(int answered, int asked) implements Score {}

  /**
   * The score of a group.
   *
   * @param values 1 to 5, of the items that were answered
   * @param asked how many items the group has; three of four must be answered
   */
  static Score of(List<Integer> values, int asked) {
    if (values.isEmpty() || 4 * values.size() < 3 * asked) {
      return new NotEnough(values.size(), asked);
    }
    return new Known(values.stream().mapToInt(Integer::intValue).sum(), values.size());
  }
}
