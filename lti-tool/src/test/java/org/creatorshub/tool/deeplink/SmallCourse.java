package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/** Three units: one with a test, one without, one not yet written. */
final class SmallCourse {
  static final Course COURSE =
      new Course(
          "small",
          "2026.1",
          "en",
          "A small course",
          1,
          30,
          List.of(unit(7, true, true), unit(8, true, false), unit(9, false, false)),
          Map.of(),
          Map.of(),
          Map.of());

  private SmallCourse() {}

  private static Unit unit(int number, boolean offered, boolean tested) {
    String id = "u0" + number;
    Rubric rubric =
        new Rubric(
            "r",
            "Rubric",
            List.of(
                new Rubric.Line("a", "A", 12, List.of("0", "1", "2", "3", "4")),
                new Rubric.Line("b", "B", 8, List.of("0", "1", "2", "3", "4"))));
    return new Unit(
        id,
        number,
        "Title " + number,
        "Summary",
        offered,
        12,
        new Unit.Minutes(1, 1, 1, 1),
        List.of(new Outcome("LO", "Plan a campaign.")),
        List.of(),
        List.of(new Page(id + "-p", "Start", 15, List.of(), List.of())),
        tested
            ? Optional.of(new Test(id + "-test", id, "Test", List.of(), 12, 3, OptionalInt.of(70)))
            : Optional.empty(),
        tested
            ? Optional.of(new Artefact(id + "-plan", id, "Plan", rubric, List.of()))
            : Optional.empty());
  }
}
