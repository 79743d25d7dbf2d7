package org.creatorshub.content.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.checking.Finding;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.translation.Languages;
import org.creatorshub.content.translation.SourceTexts;
import org.creatorshub.content.translation.TranslatedCourse;
import org.creatorshub.content.translation.Translation;

/** Holds the translations of a course against its texts as they are now. */
final class CheckingTranslations {
  private CheckingTranslations() {}

  /**
   * What was found in the files of all languages.
   *
   * @param about a sentence for each language, each with a space before it
   */
  record Checked(List<Finding> findings, String about) {}

  static Checked check(Path folder, Course course) {
    List<String> languages = Languages.in(folder);
    List<Finding> findings = new ArrayList<>();
    StringBuilder about = new StringBuilder();
    if (!languages.isEmpty()) {
      SourceTexts texts = SourceTexts.of(CourseSource.directory(folder), course);
      for (String language : languages) {
        about.append(language(TranslatedCourse.read(texts, language), findings));
      }
    }
    return new Checked(findings, about.toString());
  }

  private static String language(TranslatedCourse translated, List<Finding> findings) {
    translated.faults().forEach(fault -> findings.add(new Finding(true, fault)));
    Translation translation = translated.translation();
    translation.warnings().forEach(warning -> findings.add(new Finding(false, warning)));
    int all = 0;
    int done = 0;
    for (Translation.Progress progress : translation.progress()) {
      all += progress.texts();
      done += progress.translated();
    }
    return " %s: %d of %d texts translated.".formatted(translation.language(), done, all);
  }
}
