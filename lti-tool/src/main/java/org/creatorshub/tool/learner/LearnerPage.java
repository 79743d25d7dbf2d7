package org.creatorshub.tool.learner;

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
    LearnerView view) {}
