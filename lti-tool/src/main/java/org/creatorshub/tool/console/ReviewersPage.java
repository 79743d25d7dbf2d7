package org.creatorshub.tool.console;

import java.util.List;

/**
 * Reviewers' links of every course.
 *
 * @param made whole address of the link just made; shown this once
 */
record ReviewersPage(
    String made,
    String madeFor,
    String problem,
    String problemId,
    String label,
    String days,
    List<Choice> courses,
    List<Line> lines) {
  /** A course that a link can be made for. */
  record Choice(String id, String title) {}

  /** A link in words; its token is not known any more. */
  record Line(
      String id,
      String platform,
      String course,
      String label,
      String courseTitle,
      String state,
      boolean active,
      String views) {}
}
