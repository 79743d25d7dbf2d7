package org.creatorshub.tool.grade;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.platform.Platform;

/**
 * Reads what the gradebook shows of a course, to be compared with what was sent (LTI-AGS-13). Waits
 * for the LMS, so it must not run inside a transaction.
 */
public final class ComparingGrades {

  /**
   * What was read.
   *
   * @param marks how many grades were compared
   * @param columns how many columns could be read
   * @param unread how many could not
   */
  public record Compared(int marks, int columns, int unread) {}

  private record Where(UUID link, String test) {}

  private final CourseGrades course;
  private final Grades grades;
  private final ShownMarks marks;
  private final UsingColumn columns;
  private final Function<UUID, Optional<Platform>> platforms;
  private final ReadingResult results;

  public ComparingGrades(CourseGrades course, SendingGrade.Parts parts, Clock clock) {
    this.course = course;
    this.grades = parts.grades();
    this.marks = parts.marks();
    this.columns = parts.columns();
    this.platforms = parts.platforms();
    this.results = new ReadingResult(parts.client(), clock);
  }

  public Compared compare(UUID platform, UUID courseKey) {
    Map<Where, List<CourseGrades.Line>> byColumn =
        course.of(platform, courseKey).stream()
            .filter(line -> line.percent().isPresent())
            .collect(
                Collectors.groupingBy(line -> new Where(line.cell().link(), line.cell().test())));
    int compared = 0;
    int read = 0;
    for (List<CourseGrades.Line> lines : byColumn.values()) {
      if (readColumn(platform, lines)) {
        compared += lines.size();
        read++;
      }
    }
    return new Compared(compared, read, byColumn.size() - read);
  }

  private boolean readColumn(UUID platformId, List<CourseGrades.Line> lines) {
    CourseGrades.Line one = lines.getFirst();
    Optional<Platform> platform = platforms.apply(platformId);
    Optional<GradeTarget> target = target(one);
    Optional<URI> column =
        target.flatMap(
            found -> columns.known(platformId, one.cell().link(), found.gradebook(), wanted(one)));
    if (platform.isEmpty() || column.isEmpty()) {
      return false;
    }
    ReadingResult.Result result =
        results.read(
            platform.get(), target.orElseThrow().gradebook(), column.get(), Optional.empty());
    if (result instanceof ReadingResult.Read read) {
      lines.forEach(line -> keep(line, column.get(), read));
      return true;
    }
    return false;
  }

  private static Wanted wanted(CourseGrades.Line line) {
    return Wanted.of(line.unit(), line.cell().test(), line.label(), line.task());
  }

  private void keep(CourseGrades.Line line, URI column, ReadingResult.Read read) {
    target(line).ifPresent(target -> marks.read(line.cell(), column, read.of(target.subject())));
  }

  private Optional<GradeTarget> target(CourseGrades.Line line) {
    return grades.target(line.cell().platform(), line.cell().link(), line.cell().person());
  }
}
