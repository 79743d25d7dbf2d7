package org.creatorshub.content.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sound tiny course that may be written to, and an author before it. */
final class CourseFolder {
  static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Path SOUND = Path.of("src/test/resources/reading/sound");

  private final Path folder;
  private final Clock clock;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private CourseFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  static CourseFolder in(Path folder) {
    copy(SOUND, folder);
    return new CourseFolder(folder, NOVEMBER);
  }

  CourseFolder at(String instant) {
    return new CourseFolder(folder, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  Path path() {
    return folder;
  }

  CourseFolder replacing(String file, String old, String by) {
    String text = text(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold \"" + old + "\"");
    }
    return writing(file, text.replace(old, by));
  }

  CourseFolder writing(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).resolveSibling("."));
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code ./hub course} answers to these words; the folder is the usual one. */
  int say(String... words) {
    out.reset();
    err.reset();
    return new AuthorsDesk(folder, clock, stream(out), stream(err)).carryOut(List.of(words));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Every file with its text. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .forEach(file -> files.put(file, text(file)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
