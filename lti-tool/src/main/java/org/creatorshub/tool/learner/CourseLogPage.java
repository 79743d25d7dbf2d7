package org.creatorshub.tool.learner;

import java.util.List;

/** What teachers did in a course, newest first. */
record CourseLogPage(String base, String query, String courseTitle, List<Line> lines) {
  record Line(
      String when, String who, String action, String subject, String learner, String detail) {}
}
