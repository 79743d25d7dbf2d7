package org.creatorshub.tool.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param translated the same by language, where a translation can be shown
 */
record Draft(
    String state, CheckReport report, Optional<Shown> shown, Map<String, Shown> translated) {
  Draft {
    translated = Collections.unmodifiableMap(new LinkedHashMap<>(translated));
  }

  /** A course that was read, with what draws it. */
  record Shown(
      Course course, Origins origins, CourseTexts texts, QuestionForms forms, TrialPages pages) {}

  /** What is shown in a language; empty for the course as it was written. */
  Optional<Shown> in(String language) {
    return language.isEmpty() ? shown : Optional.ofNullable(translated.get(language));
  }

  /** For example {@code 2 faults, 1 warning}; empty when all is well. */
  String counted() {
    return report.findings().isEmpty() ? "" : report.counted();
  }
}
