package org.creatorshub.tool.credential;

import java.util.List;

/** Badges of a course as a teacher sees them, ready to be shown. */
record CourseBadgesPage(
    String base,
    String csrf,
    String lead,
    String off,
    List<Row> waiting,
    List<Row> given,
    List<Choice> choices,
    String said,
    String problem,
    String problemId) {

  /** One learner's badge. */
  record Row(
      String id,
      String learner,
      String name,
      String when,
      String state,
      boolean valid,
      List<String> said) {}

  /**
   * Whether a teacher looks first, and how long the badge counts.
   *
   * @param years 0 where it never ends
   */
  record Choice(String key, String name, boolean approval, int years, List<Term> terms) {}

  /** A choice of years in words. */
  record Term(int years, String words) {}
}
