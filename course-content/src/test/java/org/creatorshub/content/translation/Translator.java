package org.creatorshub.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;

/** A course and somebody who fills its files for translators. */
final class Translator implements CourseSource {
  /** Stands at both ends of every text that was "translated". */
  static final String SIGN = "¤";

  private static final Pattern SEGMENT =
      Pattern.compile("<segment state=\"initial\">\n<source>(.*?)</source>\n");

  private final CourseSource source;
  private final Map<String, String> files = new HashMap<>();
  private Optional<Course> course = Optional.empty();
  private Optional<SourceTexts> texts = Optional.empty();

  Translator(CourseSource source) {
    this.source = source;
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return files.containsKey(path)
        ? Optional.of(files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8))
        : source.bytes(path);
  }

  /** Writes a file of the course, as an author or translator does. */
  Translator writing(String path, String text) {
    files.put(path, text);
    if (!path.startsWith("i18n/")) {
      course = Optional.empty();
      texts = Optional.empty();
    }
    return this;
  }

  Translator replacing(String path, String old, String by) {
    String text = text(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not hold \"" + old + "\"");
    }
    return writing(path, text.replace(old, by));
  }

  String text(String path) {
    return new String(bytes(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** Every file for translators as it is written now, without a word of theirs changed. */
  Translator extracting() {
    Translation translation = Translation.read(texts(), "eo");
    texts().names().forEach(name -> writing(path(name), translation.xliff(name)));
    return this;
  }

  /** Every text that is not translated yet gets its signs. */
  Translator filling() {
    texts().names().forEach(name -> changing(name, Translator::filled));
    return this;
  }

  Translator changing(String name, UnaryOperator<String> change) {
    return writing(path(name), change.apply(text(path(name))));
  }

  static String path(String name) {
    return "i18n/eo/" + name + ".xlf";
  }

  private static String filled(String xliff) {
    return SEGMENT
        .matcher(xliff)
        .replaceAll(
            found -> {
              String words = found.group(1);
              return Matcher.quoteReplacement(
                  "<segment state=\"translated\">\n<source>%s</source>\n<target>%s%s%s</target>\n"
                      .formatted(words, SIGN, words, SIGN));
            });
  }

  /** Read once; files of translators are looked at anew each time. */
  SourceTexts texts() {
    if (texts.isEmpty()) {
      texts = Optional.of(SourceTexts.of(this, course()));
    }
    return texts.get();
  }

  Course course() {
    if (course.isEmpty()) {
      course =
          switch (CourseReader.read(this)) {
            case Reading.Read read -> Optional.of(read.course());
            case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
          };
    }
    return course.get();
  }

  TranslatedCourse translated() {
    return TranslatedCourse.read(texts(), "eo");
  }

  Passage passage(String id) {
    return texts().names().stream()
        .flatMap(name -> texts().passages(name).values().stream())
        .flatMap(passages -> passages.stream())
        .filter(passage -> passage.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
