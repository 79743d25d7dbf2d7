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
   * @param figures that the team may change
   * @param record how it did so far
   */
  record RuleLine(
      String id,
      String title,
      String meaning,
      boolean on,
      List<FigureLine> figures,
      String record) {}

  /**
   * A figure of a rule.
   *
   * @param field its name in the form
   * @param label what it means
   */
  record FigureLine(String field, String label, int value, int least, int most) {}

  /**
   * A unit's date.
   *
   * @param value as a date field wants it; empty for none
   * @param source who says so, if it is not the team
   */
  record DateLine(String unit, String title, String value, String source) {}
}
