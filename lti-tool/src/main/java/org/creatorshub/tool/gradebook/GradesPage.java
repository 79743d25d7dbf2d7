package org.creatorshub.tool.gradebook;

import java.util.List;

/**
 * The grades of a course, ready to be shown.
 *
 * @param said what the last button did; empty for none
 * @param refused how many could be sent again
 * @param looked when the gradebook was last looked at; empty for never
 */
record GradesPage(
    String base,
    String csrf,
    String courseTitle,
    String said,
    String answer,
    int refused,
    String looked,
    List<Row> rows,
    List<Spots> links,
    List<Part> scheme) {

  /** A part of the assessment scheme, with its weight in per cent. */
  record Part(String title, String counts, String columns, int weight) {}

  /**
   * One learner in one column.
   *
   * @param tone of the state: good, warn, bad or empty
   * @param action {@code again}, {@code decide}, {@code mark}, or empty for none
   */
  record Row(
      String post,
      String name,
      String what,
      String ours,
      String shown,
      String tone,
      String state,
      String detail,
      String action) {}

  /** A link with what of it is graded. */
  record Spots(String link, String title, List<Entry> entries) {}

  /**
   * A test or a task.
   *
   * @param there whether we know a column for it
   * @param mayMake whether the LMS lets us make one
   */
  record Entry(String of, String what, String state, boolean there, boolean mayMake) {}
}
