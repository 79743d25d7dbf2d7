package org.creatorshub.tool.preview;

import java.util.Optional;
import org.creatorshub.content.authoring.CheckReport;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Origins;
import org.creatorshub.tool.lesson.TrialPages;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.question.QuestionForms;

/**
 * The course as its files stand at one moment.
 *
 * @param state tells this moment from others
 * @param shown what can be shown; empty while the files have faults of form
 */
record Draft(String state, CheckReport report, Optional<Shown> shown) {

  /** A course that was read, with what draws it. */
  record Shown(
      Course course, Origins origins, CourseTexts texts, QuestionForms forms, TrialPages pages) {}

  /** For example {@code 2 faults, 1 warning}; empty when all is well. */
  String counted() {
    return report.findings().isEmpty() ? "" : report.counted();
  }
}
