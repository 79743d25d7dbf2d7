package org.creatorshub.tool.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Question 12: what is recorded, and what has not reached the gradebook. */
public final class IsDataComplete implements Inquiry {
  private final CourseGrades grades;
  private final Facts facts;

  /** How many facts of a course are counted, in the transactions that made them. */
  @FunctionalInterface
  public interface Facts {
    long of(Scope scope);
  }

  public IsDataComplete(CourseGrades grades, Facts facts) {
    this.grades = grades;
    this.facts = facts;
  }

  @Override
  public int number() {
    return 12;
  }

  @Override
  public String id() {
    return "complete";
  }

  @Override
  public String heading() {
    return "Is the data complete?";
  }

  @Override
  public Findings findings(Scope scope) {
    List<CourseGrades.Line> lines = grades.of(scope.cohort().platform(), scope.cohort().course());
    long kept = facts.of(scope);
    List<Part> parts = new ArrayList<>();
    if (!lines.isEmpty()) {
      parts.add(new Part.Rows(table(lines)));
    }
    parts.add(
        new Part.Text(
            "Grades that were refused or held back, and a button to send them again, are under"
                + " Grades."));
    return new Findings(answer(scope, lines, kept), parts, how());
  }

  private static long count(List<CourseGrades.Line> lines, CourseGrades.State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  private static Answer answer(Scope scope, List<CourseGrades.Line> lines, long kept) {
    if (kept == 0) {
      return Answer.nothingYet("Nothing is recorded in this course yet.");
    }
    String lms = scope.teacher().lms().map(IsDataComplete::named).orElse("the LMS");
    String records =
        kept == 1
            ? "The one record of this course is kept"
            : "All " + Figures.count(kept, "record is", "records are") + " kept";
    long waiting = count(lines, CourseGrades.State.WAITING);
    long stopped = count(lines, CourseGrades.State.REFUSED) + count(lines, CourseGrades.State.HELD);
    if (waiting + stopped == 0) {
      return Answer.calm(
          "%s, and %s."
              .formatted(
                  records,
                  lines.isEmpty()
                      ? "no grade has been made yet"
                      : lines.size() == 1
                          ? "the one grade has arrived"
                          : "all " + lines.size() + " grades have arrived"));
    }
    String words =
        "%s; %s waiting for %s, %d refused or held back."
            .formatted(records, Figures.count(waiting, "grade is", "grades are"), lms, stopped);
    return stopped > 0 ? Answer.look(words) : Answer.calm(words);
  }

  private static String named(String lms) {
    return lms.isEmpty() ? lms : Character.toUpperCase(lms.charAt(0)) + lms.substring(1);
  }

  private static Table table(List<CourseGrades.Line> lines) {
    return new Table(
        "grades",
        "The newest grade of each learner and work",
        List.of(
            Table.Column.text("state", "State"),
            Table.Column.number("grades", "Grades"),
            Table.Column.text("oldest", "Oldest")),
        Arrays.stream(CourseGrades.State.values())
            .map(
                state ->
                    Table.Row.of(
                        Cell.of(words(state)), Cell.of(count(lines, state)), oldest(lines, state)))
            .toList());
  }

  private static Cell oldest(List<CourseGrades.Line> lines, CourseGrades.State state) {
    Optional<Instant> oldest =
        lines.stream()
            .filter(line -> line.state() == state)
            .map(CourseGrades.Line::at)
            .min(Comparator.naturalOrder());
    return oldest
        .map(at -> Cell.of(Moment.full(at), at.toString()))
        .orElseGet(() -> Cell.of("–", ""));
  }

  private static String words(CourseGrades.State state) {
    return switch (state) {
      case WAITING -> "Waiting for the LMS";
      case SENT -> "Arrived";
      case REFUSED -> "Refused by the LMS";
      case HELD -> "Held back: the LMS shows another mark";
    };
  }

  private static List<String> how() {
    return List.of(
        "What a learner does, its record and its part in these figures are kept in one step: either all of it is there, or nothing.",
        "A grade waits until the LMS confirms it, and is tried again by itself for three days. Copies for other record stores are looked after by whoever runs Creators’ Hub.");
  }
}
