package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.Reading;

/**
 * A course in another language: the source course with other words. Ids, keys, sums and scoring are
 * those of the source; what is not translated, or was before the source changed, stays as it is.
 *
 * @param course empty where there are faults
 * @param faults what has to be mended in the files of the translators
 */
public record TranslatedCourse(
    Translation translation, Optional<Course> course, List<Fault> faults) {
  public TranslatedCourse {
    faults = List.copyOf(faults);
  }

  /** The course with plain words. */
  public static TranslatedCourse read(SourceTexts texts, String language) {
    return read(texts, language, false);
  }

  /**
   * The course for pages: each text is between marks that {@link LanguageMarks} turns into {@code
   * lang} when a page is finished.
   */
  public static TranslatedCourse forPages(SourceTexts texts, String language) {
    return read(texts, language, true);
  }

  private static TranslatedCourse read(SourceTexts texts, String language, boolean marked) {
    Translation translation = Translation.read(texts, language);
    List<Fault> faults = new ArrayList<>(translation.unreadable());
    faults.addAll(translation.broken());
    if (!faults.isEmpty()) {
      return new TranslatedCourse(translation, Optional.empty(), faults);
    }
    TranslatedSource source = new TranslatedSource(texts, translation, marked);
    return switch (CourseReader.read(source)) {
      case Reading.Read read ->
          new TranslatedCourse(translation, Optional.of(read.course().in(language)), List.of());
      case Reading.Faulty faulty ->
          new TranslatedCourse(
              translation, Optional.empty(), faulty.faults().stream().map(source::placed).toList());
    };
  }
}
