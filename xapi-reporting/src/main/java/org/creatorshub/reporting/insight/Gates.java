package org.creatorshub.reporting.insight;

/**
 * From how many people on a figure is shown. Pages ask; the arithmetic itself always answers.
 *
 * @param share counts alone below it
 * @param correlation item-rest r with its interval from here on; a flag only below zero
 * @param bands the usual bands and the upper and lower 27 per cent from here on
 * @param reliability people for alpha
 * @param reliabilityItems questions for alpha
 * @param group people in each of two groups that are compared
 */
public record Gates(
    int share, int correlation, int bands, int reliability, int reliabilityItems, int group) {

  /** As published with every page. */
  public static final Gates USUAL = new Gates(5, 20, 50, 30, 5, 10);

  public boolean showsShare(int n) {
    return n >= share;
  }

  public boolean showsCorrelation(int n) {
    return n >= correlation;
  }

  public boolean showsBands(int n) {
    return n >= bands;
  }

  public boolean showsReliability(int n, int items) {
    return n >= reliability && items >= reliabilityItems;
  }

  public boolean comparesGroups(int one, int other) {
    return Math.min(one, other) >= group;
  }

  /** The values in force, in a sentence. */
  public String words() {
    return "Below "
        + share
        + " people only counts are shown; correlations from "
        + correlation
        + ", and only those below zero are flagged up to "
        + (bands - 1)
        + "; reliability from "
        + reliability
        + " people and "
        + reliabilityItems
        + " questions; groups are compared from "
        + group
        + " people each.";
  }
}
