package org.creatorshub.tool.column;

import java.math.BigDecimal;

/**
 * What a column is wanted for.
 *
 * @param unit the unit that it belongs to
 * @param resource id of the test or task, which the column carries; {@link #REVIEWS} for reviews
 * @param tag says what kind of column it is, so that copies are recognised
 */
public record Wanted(String unit, String resource, String label, BigDecimal maximum, String tag) {
  /** Columns of tests carry it, so that copies are recognised. */
  public static final String TEST = "unit-test";

  /** Columns of portfolio tasks carry it. */
  public static final String TASK = "portfolio-task";

  /** The one column of a course for reviews that were given carries it, as resource and as tag. */
  public static final String REVIEWS = "peer-reviews";

  /** What the maximum of a column is unless a teacher chooses another. */
  public static final BigDecimal USUAL_MAXIMUM = BigDecimal.valueOf(100);

  public static Wanted test(String unit, String resource, String label) {
    return new Wanted(unit, resource, label, USUAL_MAXIMUM, TEST);
  }

  public static Wanted task(String unit, String resource, String label) {
    return new Wanted(unit, resource, label, USUAL_MAXIMUM, TASK);
  }

  /** The column for reviews, hung on the link of a unit. */
  public static Wanted reviews(String unit, String label) {
    return new Wanted(unit, REVIEWS, label, USUAL_MAXIMUM, REVIEWS);
  }

  /**
   * The column of something by its id.
   *
   * @param byHand whether a person marks it
   */
  public static Wanted of(String unit, String resource, String label, boolean byHand) {
    if (resource.equals(REVIEWS)) {
      return reviews(unit, label);
    }
    return byHand ? task(unit, resource, label) : test(unit, resource, label);
  }

  public Wanted with(String otherLabel, BigDecimal otherMaximum) {
    return new Wanted(unit, resource, otherLabel, otherMaximum, tag);
  }

  /** True for the test of the link's unit: a column without any name may be meant for it. */
  public boolean main() {
    return tag.equals(TEST);
  }
}
