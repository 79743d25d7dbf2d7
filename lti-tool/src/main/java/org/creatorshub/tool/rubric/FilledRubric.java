package org.creatorshub.tool.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Rubric;

/**
 * A rubric with what somebody chose and wrote, perhaps not everywhere yet.
 *
 * @param lines in the order of the rubric, one for each criterion
 * @param comment on the whole
 */
public record FilledRubric(List<Line> lines, String comment) {
  /** Longest comment, in characters. */
  public static final int LONGEST = 10_000;

  private static final int HIGHEST = 4;

  /**
   * One criterion.
   *
   * @param level 0 to 4; empty while none is chosen
   */
  public record Line(String criterion, Optional<Integer> level, String comment) {}

  public FilledRubric {
    lines = List.copyOf(lines);
  }

  public static FilledRubric empty(Rubric rubric) {
    return of(rubric, Map.of());
  }

  /**
   * From a form: {@code level-ID} and {@code comment-ID} for each criterion, and {@code comment}.
   */
  public static FilledRubric of(Rubric rubric, Map<String, List<String>> form) {
    return new FilledRubric(
        rubric.lines().stream()
            .map(
                line ->
                    new Line(
                        line.id(),
                        level(first(form, "level-" + line.id())),
                        text(first(form, "comment-" + line.id()))))
            .toList(),
        text(first(form, "comment")));
  }

  /** The same for the rubric as it is now: criteria that are gone are left out. */
  public FilledRubric in(Rubric rubric) {
    return new FilledRubric(
        rubric.lines().stream()
            .map(line -> of(line.id()).orElseGet(() -> new Line(line.id(), Optional.empty(), "")))
            .toList(),
        comment);
  }

  public Optional<Line> of(String criterion) {
    return lines.stream().filter(line -> line.criterion().equals(criterion)).findFirst();
  }

  /** Titles of the criteria that have no level yet. */
  public List<String> missing(Rubric rubric) {
    return rubric.lines().stream()
        .filter(line -> of(line.id()).flatMap(Line::level).isEmpty())
        .map(Rubric.Line::title)
        .toList();
  }

  public boolean tooLong() {
    return comment.length() > LONGEST
        || lines.stream().anyMatch(line -> line.comment().length() > LONGEST);
  }

  private static Optional<Integer> level(String text) {
    return text.matches("[0-" + HIGHEST + "]")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static String first(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  private static String text(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
  }
}
