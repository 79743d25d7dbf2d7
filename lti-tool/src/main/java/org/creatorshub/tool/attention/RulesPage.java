package org.creatorshub.tool.attention;

import java.util.List;

/**
 * The page with the rules of a course.
 *
 * @param said what the last button did; empty for none
 * @param error why it did nothing; empty for none
 */
record RulesPage(
    String base,
    String csrf,
    String courseTitle,
    String said,
    String error,
    List<RuleLine> rules,
    List<DateLine> dates) {

  /**
   * A rule.
   *
   * @param field name of its figure; empty when it has none
   * @param label what the figure means
   * @param record how it did so far
   */
  record RuleLine(
      String id,
      String title,
      String meaning,
      boolean on,
      String field,
      String label,
      int value,
      int least,
      int most,
      String record) {}

  /**
   * A unit's date.
   *
   * @param value as a date field wants it; empty for none
   * @param source who says so, if it is not the team
   */
  record DateLine(String unit, String title, String value, String source) {}
}
