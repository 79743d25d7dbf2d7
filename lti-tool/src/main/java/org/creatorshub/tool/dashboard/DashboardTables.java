package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Csv;

/** The dashboard's tables as CSV: the same figures as on the page, with plain numbers. */
public final class DashboardTables {
  private static final List<String> LEARNERS =
      List.of(
          "learner",
          "started_at",
          "pages_seen",
          "pages",
          "attempts",
          "best_percent",
          "passed",
          "artefact_submitted_at",
          "active_seconds",
          "last_seen",
          "in_course");
  private static final List<String> QUESTIONS =
      List.of(
          "question",
          "kind",
          "stem",
          "n_learners",
          "n_right_first",
          "n_answers",
          "share_right_percent",
          "interval_low_percent",
          "interval_high_percent",
          "verdict",
          "commonest_wrong_answer",
          "misconception");
  private final ReadingDashboard reading;

  public DashboardTables(ReadingDashboard reading) {
    this.reading = reading;
  }

  String learners(LaunchSession teacher, Unit unit, View view) {
    Snapshot snapshot = reading.read(teacher, unit, view);
    return Csv.of(
        LEARNERS, snapshot.named().stream().map(one -> learner(one, unit.pages().size())).toList());
  }

  String questions(LaunchSession teacher, Unit unit) {
    Snapshot snapshot = reading.read(teacher, unit, View.everybody(true));
    return Csv.of(
        QUESTIONS,
        WhichQuestionsAreHard.rows(snapshot).stream().map(row -> question(row, snapshot)).toList());
  }

  private static List<String> learner(Named named, int pages) {
    Optional<LearnerProgress> progress = named.progress();
    return List.of(
        named.name(),
        text(progress.map(LearnerProgress::startedAt)),
        text(progress.map(LearnerProgress::pagesSeen)),
        Integer.toString(pages),
        text(progress.map(LearnerProgress::attempts)),
        text(progress.flatMap(LearnerProgress::bestPercent)),
        text(progress.flatMap(LearnerProgress::passed)),
        text(progress.flatMap(LearnerProgress::submittedAt)),
        text(progress.map(one -> one.active().toSeconds())),
        text(progress.map(LearnerProgress::lastSeen)),
        named.here() ? "yes" : "left");
  }

  private static List<String> question(DashboardPage.Row row, Snapshot snapshot) {
    return snapshot.questions().stream()
        .filter(item -> item.question().equals(row.id()))
        .findFirst()
        .map(
            item ->
                List.of(
                    row.id(),
                    row.kind(),
                    row.stem(),
                    Integer.toString(item.learners()),
                    Integer.toString(item.rightFirst()),
                    Integer.toString(item.answers()),
                    row.enough() ? Long.toString(row.dot()) : "",
                    row.enough() ? Long.toString(row.low()) : "",
                    row.enough() ? Long.toString(row.high()) : "",
                    row.verdict(),
                    row.wrong(),
                    row.misconception()))
        .orElseThrow();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
