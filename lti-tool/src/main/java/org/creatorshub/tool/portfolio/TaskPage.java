package org.creatorshub.tool.portfolio;

import java.util.List;

/**
 * The page of one portfolio task, ready to be shown.
 *
 * @param back the page of the unit that sets the task
 * @param learner whether there is anything to hand in
 * @param seen newest version on this page; comes back with the form
 * @param done sentence about what was just handed in; empty for none
 * @param problem what was wrong with the last try; empty for none
 * @param problemField id of the field that it is about
 */
record TaskPage(
    String base,
    String csrf,
    String address,
    String unitTitle,
    String title,
    String back,
    List<Line> rubric,
    boolean learner,
    Fields fields,
    int seen,
    String done,
    String problem,
    String problemId,
    String problemField,
    List<Shown> versions) {

  /** A line of the rubric. */
  record Line(String title, int weight, List<String> levels) {}

  /** What stands in the fields. */
  record Fields(String draft, int revision, String savedAt, int words, String link) {}

  /** A version as shown, with what was said; of text, link and file only one is not empty. */
  record Shown(
      int number,
      String when,
      String summary,
      String text,
      String link,
      String file,
      String name,
      List<Feedback.Said> said) {}
}
