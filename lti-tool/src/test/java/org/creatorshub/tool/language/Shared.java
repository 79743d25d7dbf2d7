package org.creatorshub.tool.language;

import java.util.Set;

/** Keys that some other language says with the same letters as English. */
final class Shared {
  static final Set<String> KEYS =
      Set.of(
          "reading_normal",
          "reading_space_normal",
          "lesson_table_minutes",
          "film_seconds",
          "film_minutes",
          "moment_full",
          "quiz_fault",
          "quiz_test",
          "quiz_questions",
          "toolkit_techniques",
          "toolkit_time_people",
          "technique_version",
          "work_pages",
          "moment_day");

  private Shared() {}
}
