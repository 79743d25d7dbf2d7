package org.creatorshub.content.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.reading.RetiredIds;

/** Writes the files of a unit that is to be written; what is there already is never touched. */
public final class StartingUnit {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,23}");
  private static final Pattern TITLE = Pattern.compile("[^\\p{Cntrl}{}\"\\\\|\\[\\]]{1,120}");

  private final Clock clock;

  /**
   * @param clock the first review is due a year after its date
   */
  public StartingUnit(Clock clock) {
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Started {}

  /**
   * The files were written.
   *
   * @param next what is to be done now, a sentence or a piece of YAML each
   */
  public record Written(List<Path> files, List<String> next) implements Started {
    public Written {
      files = List.copyOf(files);
      next = List.copyOf(next);
    }
  }

  /** Nothing was written. */
  public record Refused(String sentence) implements Started {}

  /** Writes page, items, test and rubric for the unit. */
  public Started start(Path folder, String id, String title) {
    if (!ID.matcher(id).matches()) {
      return new Refused(
          "\"" + id + "\" is not an id for a unit: 2 to 24 of a–z, 0–9 and -, a letter first.");
    }
    if (!TITLE.matcher(title).matches() || title.isBlank()) {
      return new Refused(
          "The title is 1 to 120 letters without quotation marks, brackets, bars or backslashes.");
    }
    return switch (CourseReader.read(CourseSource.directory(folder))) {
      case Reading.Faulty faulty ->
          new Refused(
              "The course has faults. Mend them first: ./hub course check\n" + faulty.report());
      case Reading.Read read -> start(folder, read, id, title.strip());
    };
  }

  private Started start(Path folder, Reading.Read read, String id, String title) {
    Optional<Unit> known = read.course().unit(id);
    boolean taken = known.isEmpty() && read.origins().places().containsKey(id);
    if (taken || RetiredIds.in(CourseSource.directory(folder)).contains(id)) {
      return new Refused("The id \"" + id + "\" was used before. Choose another one.");
    }
    Unit unit = known.orElseGet(() -> planned(read.course(), id, title));
    if (unit.outcomes().isEmpty()) {
      return new Refused(
          "Unit "
              + id
              + " has no outcomes in course.yaml. Write them first: items are for outcomes.");
    }
    Map<String, String> files =
        new UnitSkeleton(unit, read.course().language(), LocalDate.now(clock).plusYears(1))
            .files(title);
    for (String file : files.keySet()) {
      if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        return new Refused(
            folder.resolve(file) + " exists already, and nothing is overwritten. Nothing changed.");
      }
    }
    return new Written(write(folder, files), next(unit, known.isPresent()));
  }

  private static Unit planned(Course course, String id, String title) {
    int number = 1 + course.units().stream().mapToInt(Unit::number).max().orElse(0);
    return new Unit(
        id,
        number,
        title,
        "",
        false,
        12,
        new Unit.Minutes(0, 0, 0, 0),
        List.of(new Outcome("LO" + number + ".1", "TO WRITE: what learners can do afterwards.")),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Path> write(Path folder, Map<String, String> files) {
    List<Path> written = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          Path file = folder.resolve(name);
          try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
          } catch (IOException e) {
            throw new UncheckedIOException("Writing " + file, e);
          }
          written.add(file);
        });
    return written;
  }

  private static List<String> next(Unit unit, boolean known) {
    List<String> next = new ArrayList<>();
    if (!known) {
      next.add(
          "Add the unit to course.yaml, at its place in the list:\n" + UnitSkeleton.entry(unit));
    } else if (!unit.offered()) {
      next.add(
          "Set \"offered: true\" for "
              + unit.id()
              + " in course.yaml; until then nobody reads it.");
    }
    next.add("Replace every \"TO WRITE\"; ./hub course check counts what is left.");
    next.add("Look at it while you write: ./hub course preview");
    return next;
  }
}
