package org.creatorshub.tool.gradebook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.grade.Shown;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts into words how a grade stands. */
final class GradeRows {
  /** What a teacher has to see first. */
  private static final Map<String, Integer> URGENCY = Map.of("bad", 0, "warn", 1, "", 2, "good", 3);

  private GradeRows() {}

  static int urgency(GradesPage.Row row) {
    return URGENCY.getOrDefault(row.tone(), 2);
  }

  /**
   * One row.
   *
   * @param nextTry when a waiting grade is tried again
   */
  static GradesPage.Row row(CourseGrades.Line line, String name, Optional<Instant> nextTry) {
    Words words = words(line, nextTry);
    return new GradesPage.Row(
        line.post().toString(),
        name,
        line.label(),
        line.percent().map(Figures::percent).orElse("no mark yet"),
        line.shown().map(Shown::words).orElse(""),
        words.tone(),
        words.state(),
        words.detail(),
        words.action());
  }

  private record Words(String tone, String state, String detail, String action) {}

  private static Words words(CourseGrades.Line line, Optional<Instant> nextTry) {
    String at = Moment.full(line.at());
    return switch (line.state()) {
      case REFUSED -> new Words("bad", "Refused", line.reason().orElse(""), "again");
      case HELD -> new Words("bad", "Held back", line.reason().orElse(""), "decide");
      case WAITING -> new Words("warn", "Waiting", waiting(line, nextTry), "");
      case SENT -> sent(line, at);
    };
  }

  private static String waiting(CourseGrades.Line line, Optional<Instant> nextTry) {
    String when =
        nextTry.map(next -> "Next try: " + Moment.full(next) + ".").orElse("On its way now.");
    return line.reason().map(reason -> sentence(reason) + " " + when).orElse(when);
  }

  private static Words sent(CourseGrades.Line line, String at) {
    if (line.overridden()) {
      String detail =
          "We sent "
              + line.percent().map(Figures::percent).orElse("")
              + "; the LMS shows "
              + line.shown().map(Shown::words).orElse("")
              + ". A teacher may have set it there, or a penalty counts.";
      return new Words("warn", "Another mark in the LMS", detail, "");
    }
    if (line.missing()) {
      return new Words("warn", "Not shown in the LMS", "The mark was taken on " + at + ".", "");
    }
    return line.percent().isPresent()
        ? new Words("good", "In the gradebook", "Since " + at + ".", "")
        : new Words("", "Waits for your mark", "Handed in; told to the LMS on " + at + ".", "mark");
  }

  private static String sentence(String reason) {
    String text = Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}
