package org.creatorshub.tool.column;

import java.math.BigDecimal;

/**
 * What a column is wanted for.
 *
 * @param unit the unit that it belongs to
 * @param resource id of the test or task, which the column carries
 * @param main true for the test of the link's unit: a column without any name may be meant for it
 */
public record Wanted(String unit, String resource, String label, BigDecimal maximum, boolean main) {
  /** Columns of tests carry it, so that copies are recognised. */
  public static final String TEST = "unit-test";

  /** Columns of portfolio tasks carry it. */
  public static final String TASK = "portfolio-task";

  /** What the maximum of a column is unless a teacher chooses another. */
  public static final BigDecimal USUAL_MAXIMUM = BigDecimal.valueOf(100);

  public static Wanted test(String unit, String resource, String label) {
    return new Wanted(unit, resource, label, USUAL_MAXIMUM, true);
  }

  public static Wanted task(String unit, String resource, String label) {
    return new Wanted(unit, resource, label, USUAL_MAXIMUM, false);
  }

  public Wanted with(String otherLabel, BigDecimal otherMaximum) {
    return new Wanted(unit, resource, otherLabel, otherMaximum, main);
  }

  String tag() {
    return main ? TEST : TASK;
  }
}
