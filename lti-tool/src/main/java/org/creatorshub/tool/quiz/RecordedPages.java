package org.creatorshub.tool.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.Positions;
import org.creatorshub.tool.lesson.PracticeAnswers;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.quiz.RecordedView.Line;
import org.creatorshub.tool.session.LaunchSession;

/** Tells learners in plain words what is recorded about them. */
public final class RecordedPages {
  private final Course course;
  private final Positions positions;
  private final PracticeAnswers practice;
  private final Attempts attempts;

  public RecordedPages(
      Course course, Positions positions, PracticeAnswers practice, Attempts attempts) {
    this.course = course;
    this.positions = positions;
    this.practice = practice;
    this.attempts = attempts;
  }

  RecordedView view(LaunchSession session, String base) {
    Optional<Unit> unit = session.unit().flatMap(course::unit);
    List<Line> lines =
        Run.of(session).flatMap(run -> unit.map(found -> lines(run, found))).orElse(List.of());
    return new RecordedView(base, UnitPages.notice(session), lines);
  }

  private List<Line> lines(Run run, Unit unit) {
    List<Line> lines = new ArrayList<>();
    var seen = positions.seen(run, unit.id());
    for (Page page : unit.pages()) {
      var active = seen.get(page.id());
      if (active != null) {
        lines.add(
            new Line(
                Phrase.of("recorded_line_read", page.title()),
                Phrase.of("recorded_line_seconds", active.toSeconds())));
      }
    }
    int practised = practice.of(run).size();
    if (practised > 0) {
      lines.add(
          new Line(
              Phrase.of("recorded_line_practice"), Phrase.of("recorded_line_of_them", practised)));
    }
    unit.test().ifPresent(test -> lines.addAll(lines(run, test)));
    return lines;
  }

  private List<Line> lines(Run run, Test test) {
    return attempts.of(run, test.id()).stream()
        .map(
            attempt ->
                new Line(
                    Phrase.of("recorded_line_attempt", attempt.number(), test.title()),
                    attempt.percent().map(Times::share).orElse(Phrase.of("recorded_line_open"))))
        .toList();
  }
}
