package org.creatorshub.tool.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Rubric;

/**
 * A rubric as fields of a form, ready to be shown.
 *
 * @param points what the chosen levels come to, for example {@code 56.25}
 * @param most points that can be reached
 * @param chosen how many criteria have a level
 */
public record RubricForm(List<Line> lines, String comment, String points, int most, int chosen) {

  /**
   * One criterion.
   *
   * @param chosen whether it has a level
   * @param points of the chosen level; {@code 0} without one
   */
  public record Line(
      String id,
      String title,
      int weight,
      boolean chosen,
      String points,
      List<Level> levels,
      String comment) {}

  /** One level, the best first. */
  public record Level(int number, String points, String sentence, boolean chosen) {}

  public static RubricForm of(Rubric rubric, FilledRubric filled) {
    List<Line> lines = rubric.lines().stream().map(line -> line(line, filled)).toList();
    BigDecimal points =
        lines.stream()
            .map(line -> new BigDecimal(line.points()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new RubricForm(
        lines,
        filled.comment(),
        Award.plain(points),
        rubric.lines().stream().mapToInt(Rubric.Line::weight).sum(),
        (int) lines.stream().filter(Line::chosen).count());
  }

  private static Line line(Rubric.Line line, FilledRubric filled) {
    FilledRubric.Line entry = filled.in(new Rubric("", "", List.of(line))).lines().getFirst();
    int level = entry.level().orElse(-1);
    return new Line(
        line.id(),
        line.title(),
        line.weight(),
        level >= 0,
        level < 0 ? "0" : points(line, level),
        IntStream.iterate(line.levels().size() - 1, one -> one >= 0, one -> one - 1)
            .mapToObj(
                one -> new Level(one, points(line, one), line.levels().get(one), one == level))
            .toList(),
        entry.comment());
  }

  private static String points(Rubric.Line line, int level) {
    return Award.plain(new Award(line.id(), line.title(), line.weight(), level, "", "").points());
  }
}
