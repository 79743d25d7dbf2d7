package org.creatorshub.tool.submission;

import java.util.List;
import org.creatorshub.tool.quiz.ReviewedAttempt;

/**
 * A learner's work, ready to be shown.
 *
 * @param own whether the person who looks made it
 * @param nothing why there is nothing to see; empty when there is something
 * @param back the way back to the LMS; empty when it named none
 */
record SubmissionPage(
    String base, boolean own, String heading, String nothing, List<Part> parts, String back) {

  /**
   * The work in one unit.
   *
   * @param test title of the test; empty if the unit has none
   * @param shown the attempt that is shown question by question, in a list of at most one
   * @param task title of the task; empty if the unit has none
   * @param marking where a version is marked, before its number; empty where nothing was handed in
   */
  record Part(
      String unit,
      String title,
      String test,
      List<ReviewedAttempt> attempts,
      List<ReviewedAttempt> shown,
      String task,
      String marking,
      List<Hand> hands) {}

  /** A hand-in; of text, link and file only one is not empty. */
  record Hand(
      int number,
      boolean newest,
      String when,
      String summary,
      String text,
      String link,
      String file,
      String name) {}
}
