package org.creatorshub.tool.attention;

import java.util.List;

/**
 * The list of question 1, as its template shows it.
 *
 * @param query end of every address of this view
 * @param more how many learners are not among the lines
 * @param waiting whom teachers wait for
 */
record NeedsPage(
    String base, String csrf, String query, List<Line> lines, int more, List<Waiting> waiting) {

  /** Whether there is anybody to write to. */
  public boolean choosable() {
    return lines.stream().anyMatch(line -> !line.person().isEmpty());
  }

  /**
   * A learner, or something else that wants a look.
   *
   * @param person empty for what is no learner
   * @param further other reasons, in order
   * @param answered what the learner said about it
   */
  record Line(
      String href,
      String name,
      String title,
      String reason,
      List<String> further,
      String answered,
      String person,
      String key) {}

  /** A learner whom somebody waits for. */
  record Waiting(
      String href,
      String name,
      String reason,
      String until,
      String note,
      String person,
      String key) {}
}
