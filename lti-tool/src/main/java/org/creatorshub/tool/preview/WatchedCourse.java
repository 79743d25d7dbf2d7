package org.creatorshub.tool.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.authoring.CheckingCourse;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.translation.Languages;
import org.creatorshub.content.translation.SourceTexts;
import org.creatorshub.content.translation.TranslatedCourse;
import org.creatorshub.tool.lesson.TrialPages;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.question.QuestionForms;

/** A course in a folder, read again only when one of its files has changed. */
final class WatchedCourse {
  private final Path folder;
  private final Clock clock;
  private Optional<Draft> kept = Optional.empty();

  WatchedCourse(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The course as it is now. */
  synchronized Draft now() {
    String state = state();
    if (kept.isEmpty() || !kept.get().state().equals(state)) {
      kept = Optional.of(read(state));
    }
    return kept.get();
  }

  private Draft read(String state) {
    var report = new CheckingCourse(clock).check(folder, false);
    CourseSource source = CourseSource.directory(folder);
    return switch (CourseReader.read(source)) {
      case Reading.Faulty faulty -> new Draft(state, report, Optional.empty(), Map.of());
      case Reading.Read read ->
          new Draft(
              state,
              report,
              Optional.of(shown(read.course(), read.origins())),
              translated(source, read));
    };
  }

  private Draft.Shown shown(Course course, Origins origins) {
    CourseTexts texts = new CourseTexts(course);
    QuestionForms forms = new QuestionForms(texts);
    return new Draft.Shown(
        course, origins, texts, forms, new TrialPages(course, texts, forms, clock));
  }

  private Map<String, Draft.Shown> translated(CourseSource source, Reading.Read read) {
    Map<String, Draft.Shown> translated = new LinkedHashMap<>();
    List<String> languages = Languages.in(folder);
    if (!languages.isEmpty()) {
      SourceTexts texts = SourceTexts.of(source, read.course());
      for (String language : languages) {
        TranslatedCourse.forPages(texts, language)
            .course()
            .ifPresent(course -> translated.put(language, shown(course, read.origins())));
      }
    }
    return translated;
  }

  /** Changes when a file comes, goes, grows or is written anew. */
  String state() {
    try (Stream<Path> files = Files.walk(folder, 6)) {
      String listing =
          files
              .filter(file -> !file.getFileName().toString().matches("\\..*|.*~"))
              .flatMap(file -> line(file).stream())
              .sorted()
              .collect(Collectors.joining("\n"));
      return UUID.nameUUIDFromBytes(listing.getBytes(StandardCharsets.UTF_8)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Looking through " + folder, e);
    }
  }

  /** Nothing for a file that an editor has just taken away. */
  private static Optional<String> line(Path file) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      return about.isRegularFile()
          ? Optional.of(file + " " + about.size() + " " + about.lastModifiedTime())
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
