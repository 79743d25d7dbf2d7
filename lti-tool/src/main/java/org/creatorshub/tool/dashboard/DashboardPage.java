package org.creatorshub.tool.dashboard;

import java.util.List;

/**
 * The dashboard of one unit, ready to be shown.
 *
 * @param hidden whether names are hidden, for a projector
 * @param said what the last button did; empty for none
 * @param copied that the course is a copy, in a sentence; empty when it is none
 * @param erasures that people asked to be erased, and who can do it; empty when nobody did
 * @param groups to choose from; empty when the LMS tells none
 * @param keep what other addresses of this view carry on, beginning with an ampersand
 */
record DashboardPage(
    String base,
    String csrf,
    String courseTitle,
    List<Tab> tabs,
    String unitId,
    String unitTitle,
    boolean hidden,
    boolean rosterReadable,
    String said,
    String copied,
    String erasures,
    List<Choice> groups,
    String keep,
    String asOf,
    Started started,
    Where where,
    Hard hard,
    Waiting waiting,
    Learners learners) {

  record Tab(String id, String title, boolean current) {}

  /** A group to choose. */
  record Choice(String id, String name, boolean current) {}

  /** "Who has started?" */
  record Started(String answer, List<String> missing, String source) {}

  /** "Where is everyone?" {@code of} is who has started. */
  record Where(String answer, int of, List<Step> steps) {}

  /** A page of the unit; {@code width} of the bar out of 100. */
  record Step(String title, int learners, int width) {}

  /** "Which questions are hard?" */
  record Hard(String answer, List<Row> rows) {}

  /** A question; positions are per cent, and nothing but the count is shown below the gate. */
  record Row(
      String id,
      String kind,
      String stem,
      int learners,
      boolean enough,
      String share,
      String interval,
      long low,
      long span,
      long dot,
      long high,
      String verdict,
      boolean hard,
      String wrong,
      String misconception) {}

  /** "What waits for delivery?" */
  record Waiting(String answer, List<Grade> grades, String records) {}

  record Grade(String post, String name, boolean refused, String reason, String since) {}

  /** "How is each learner doing?" */
  record Learners(String answer, String names, List<Learner> rows) {}

  record Learner(
      String name,
      boolean left,
      boolean started,
      String pages,
      String best,
      int attempts,
      String artefact,
      String seen) {}
}
