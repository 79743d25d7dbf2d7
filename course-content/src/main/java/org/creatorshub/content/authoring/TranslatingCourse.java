package org.creatorshub.content.authoring;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.translation.Languages;
import org.creatorshub.content.translation.SourceTexts;
import org.creatorshub.content.translation.Translation;

/** Writes the texts of a course as XLIFF for translators, and says how far they are. */
final class TranslatingCourse {
  private final PrintStream out;
  private final PrintStream err;

  TranslatingCourse(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * What is to be written.
   *
   * @param unit one unit alone, for example {@code u07}; also {@code course}, {@code glossary},
   *     {@code toolkit} and {@code compendium}
   * @param into another folder than {@code i18n/<language>} of the course
   */
  record Order(String language, Optional<String> unit, Optional<Path> into) {}

  /** Writes the files; answers the exit status. */
  int write(Path folder, Order order) {
    Optional<SourceTexts> texts = texts(folder);
    if (texts.isEmpty()) {
      return 1;
    }
    if (!Languages.isCode(order.language()) || order.language().equals(texts.get().language())) {
      return refused("\"" + order.language() + "\" is not the code of another language, like bg.");
    }
    List<String> names = new ArrayList<>(texts.get().names());
    if (order.unit().isPresent()) {
      names.retainAll(List.of(order.unit().get()));
    }
    if (names.isEmpty()) {
      return refused(
          "There is no \""
              + order.unit().orElse("")
              + "\". Name one of: "
              + String.join(", ", texts.get().names())
              + ".");
    }
    Translation translation = Translation.read(texts.get(), order.language());
    if (!translation.unreadable().isEmpty()) {
      translation.unreadable().forEach(fault -> err.println(line(folder, fault)));
      return refused(
          "Nothing was written, so that no translation is lost. Mend these files first.");
    }
    Path into = order.into().orElse(folder.resolve("i18n").resolve(order.language()));
    names.forEach(name -> write(into.resolve(name + ".xlf"), translation.xliff(name)));
    translation.warnings().forEach(warning -> out.println(line(folder, warning)));
    return 0;
  }

  /** Prints a table for each language; answers the exit status. */
  int report(Path folder) {
    Optional<SourceTexts> texts = texts(folder);
    if (texts.isEmpty()) {
      return 1;
    }
    List<String> languages = Languages.in(folder);
    if (languages.isEmpty()) {
      out.println("There is no translation yet. Begin one: ./hub course translate bg");
    }
    for (String language : languages) {
      Translation translation = Translation.read(texts.get(), language);
      translation.unreadable().forEach(fault -> err.println(line(folder, fault)));
      TranslationTable.lines(translation).forEach(out::println);
    }
    return 0;
  }

  private Optional<SourceTexts> texts(Path folder) {
    CourseSource source = CourseSource.directory(folder);
    return switch (CourseReader.read(source)) {
      case Reading.Read read -> Optional.of(SourceTexts.of(source, read.course()));
      case Reading.Faulty faulty -> {
        err.println(faulty.report());
        err.println("The course has faults. Mend them first: ./hub course check");
        yield Optional.empty();
      }
    };
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing " + file, e);
    }
    out.println("written: " + file);
  }

  private int refused(String sentence) {
    err.println(sentence);
    return 1;
  }

  private static String line(Path folder, Fault fault) {
    return "%s:%d: %s %s"
        .formatted(folder.resolve(fault.file()), fault.line(), fault.rule(), fault.message());
  }
}
