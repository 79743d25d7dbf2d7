package org.creatorshub.tool.dashboard;

import java.util.List;

/**
 * The landing page: the first question in full, the others as answers that open.
 *
 * @param said what the last button did; empty for none
 * @param copied that the course is a copy, in a sentence; empty when it is none
 * @param erasures that people asked to be erased; empty when nobody did
 * @param first at most one question in full
 */
record OverviewPage(
    Frame frame,
    String said,
    String copied,
    String erasures,
    List<Shown> first,
    List<Line> lines,
    DashboardPage.Started started,
    boolean rosterReadable) {

  /** An answer that leads to its page. */
  record Line(String id, String heading, String state, String stateWords, String answer) {}
}
