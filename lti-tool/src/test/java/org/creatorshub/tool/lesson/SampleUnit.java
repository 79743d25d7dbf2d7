package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.question.SampleQuestions;

/** A unit of two pages with practice and a test with one question of each type. */
public final class SampleUnit {
  public static final Page FIRST =
      new Page("p-one", "First page", 5, List.of("LO7.1"), List.of(new Block.Prose("Hello.")));
  public static final Page SECOND =
      new Page(
          "p-two",
          "Second page",
          7,
          List.of(),
          List.of(
              new Block.Practice(SampleQuestions.choice()),
              new Block.Practice(SampleQuestions.numeric())));
  public static final Test TEST =
      new Test("u07-test", "u07", "Unit 7 test", SampleQuestions.all(), 5, 2, OptionalInt.of(70));
  public static final Unit UNIT =
      new Unit(
          "u07",
          7,
          "Media mathematics",
          "Numbers.",
          true,
          12,
          new Unit.Minutes(1, 1, 1, 1),
          List.of(new Outcome("LO7.1", "Plan a campaign.")),
          List.of(),
          List.of(FIRST, SECOND),
          Optional.of(TEST),
          Optional.empty());
  public static final Course COURSE = course(UNIT);

  private SampleUnit() {}

  public static Course course(Unit unit) {
    return new Course(
        "c", "1", "en", "Course", 6, 170, List.of(unit), Map.of(), Map.of(), Map.of());
  }
}
