package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.Test;

/** The translations that the course comes with; stale texts are told by the check and no fault. */
class CourseTranslationsTest {
  private static final Path COURSE = Path.of("courses/online-marketing");

  @Test
  void breakNothing() {
    CourseSource source = CourseSource.directory(COURSE);
    Reading.Read read = (Reading.Read) CourseReader.read(source);
    SourceTexts texts = SourceTexts.of(source, read.course());
    assertThat(Languages.in(COURSE)).contains("bg");
    for (String language : Languages.in(COURSE)) {
      TranslatedCourse translated = TranslatedCourse.read(texts, language);
      assertThat(translated.faults()).as(language).isEmpty();
      assertThat(translated.course().orElseThrow().units())
          .as(language)
          .isNotEqualTo(read.course().units());
    }
  }
}
