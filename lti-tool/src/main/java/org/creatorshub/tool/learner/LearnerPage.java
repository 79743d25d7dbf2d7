package org.creatorshub.tool.learner;

import java.util.List;

/**
 * One learner, for teachers.
 *
 * @param said what the last button did; empty for none
 * @param error why it did nothing
 */
record LearnerPage(
    String base,
    String csrf,
    String courseTitle,
    String query,
    String person,
    String name,
    String said,
    String error,
    LearnerView view) {

  /** Units with a test, for one more attempt. */
  List<LearnerView.UnitLine> tested() {
    return view.units().stream().filter(LearnerView.UnitLine::tested).toList();
  }
}
