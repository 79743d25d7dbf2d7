package org.creatorshub.content.authoring;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;

/**
 * What {@code ./hub course …} does with the files of a course; needs neither server nor database.
 */
public final class AuthorsDesk {
  /** Answered when a command cannot be carried out as it was given. */
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      Say one of:
        ./hub course check [DIR] [--release]        every fault and warning, one a line
        ./hub course new unit ID "Title" [DIR]      the files of a unit that is to be written
        ./hub course table [DIR]                    the course in figures, as docs/course.md holds it
        ./hub course preview [DIR] [--port 8090]    the course on this machine, anew when it changes
        ./hub course translate LANG [DIR] [--unit U] [--out FOLDER]   its texts as XLIFF for translators
        ./hub course translate --report [DIR]       how far each language is
      Without DIR: course-content/courses/online-marketing""";

  private final Path usual;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param usual the course that is meant where none is named
   */
  public AuthorsDesk(Path usual, Clock clock, PrintStream out, PrintStream err) {
    this.usual = usual;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** Answers the exit status: 0 done, 1 faults were found, 2 it was not said rightly. */
  public int carryOut(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    boolean release = rest.remove("--release");
    String command = rest.isEmpty() ? "" : rest.removeFirst();
    return switch (command) {
      case "check" -> rest.size() > 1 ? misused() : check(rest, release);
      case "table" -> rest.size() > 1 || release ? misused() : table(rest);
      case "translate" -> release ? misused() : translate(rest);
      case "new" ->
          rest.size() < 3 || rest.size() > 4 || release || !rest.getFirst().equals("unit")
              ? misused()
              : start(rest.subList(1, rest.size()));
      default -> misused();
    };
  }

  /** The folder that the words name, or the usual one; empty and told if there is none. */
  public Optional<Path> folder(List<String> words) {
    Path folder = words.isEmpty() ? usual : Path.of(words.getFirst());
    if (folder.toString().startsWith("--") || !Files.isDirectory(folder)) {
      err.println("There is no folder " + folder + ".");
      return Optional.empty();
    }
    return Optional.of(folder);
  }

  /** Says how the commands are used. */
  public int misused() {
    err.println(USAGE);
    return MISUSED;
  }

  private int check(List<String> words, boolean release) {
    Optional<Path> folder = folder(words);
    if (folder.isEmpty()) {
      return MISUSED;
    }
    CheckReport report = new CheckingCourse(clock).check(folder.get(), release);
    report.lines(folder.get()).forEach(out::println);
    return report.passed() ? 0 : 1;
  }

  private int table(List<String> words) {
    Optional<Path> folder = folder(words);
    if (folder.isEmpty()) {
      return MISUSED;
    }
    return switch (CourseReader.read(CourseSource.directory(folder.get()))) {
      case Reading.Read read -> {
        out.print(CourseTable.text(read.course()));
        yield 0;
      }
      case Reading.Faulty faulty -> {
        err.println(faulty.report());
        err.println("The course has faults. Mend them first: ./hub course check");
        yield 1;
      }
    };
  }

  private int translate(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    TranslatingCourse translating = new TranslatingCourse(out, err);
    if (rest.remove("--report")) {
      return rest.size() > 1 ? misused() : folder(rest).map(translating::report).orElse(MISUSED);
    }
    Optional<String> unit = taken(rest, "--unit");
    Optional<Path> into = taken(rest, "--out").map(Path::of);
    if (rest.isEmpty() || rest.size() > 2 || rest.getFirst().startsWith("--")) {
      return misused();
    }
    var order = new TranslatingCourse.Order(rest.removeFirst(), unit, into);
    return folder(rest).map(folder -> translating.write(folder, order)).orElse(MISUSED);
  }

  /** Takes an option and its value out of the words. */
  private static Optional<String> taken(List<String> words, String option) {
    int at = words.indexOf(option);
    if (at < 0 || at + 1 >= words.size()) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private int start(List<String> words) {
    Optional<Path> folder = folder(words.subList(2, words.size()));
    if (folder.isEmpty()) {
      return MISUSED;
    }
    var started = new StartingUnit(clock).start(folder.get(), words.getFirst(), words.get(1));
    return switch (started) {
      case StartingUnit.Written written -> {
        written.files().forEach(file -> out.println("written: " + file));
        written.next().forEach(out::println);
        yield 0;
      }
      case StartingUnit.Refused refused -> {
        err.println(refused.sentence());
        yield 1;
      }
    };
  }
}
