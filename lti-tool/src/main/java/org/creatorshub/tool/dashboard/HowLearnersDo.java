package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Answers "How is each learner doing?" and "What waits for delivery?". */
final class HowLearnersDo {
  private HowLearnersDo() {}

  static DashboardPage.Learners learners(Snapshot snapshot) {
    int pages = snapshot.unit().pages().size();
    List<DashboardPage.Learner> rows =
        snapshot.named().stream().map(learner -> row(learner, pages)).toList();
    List<DashboardPage.Learner> here = rows.stream().filter(row -> !row.left()).toList();
    long handedIn = here.stream().filter(row -> !row.artefact().isEmpty()).count();
    long tested = here.stream().filter(row -> !row.best().isEmpty()).count();
    String answer =
        rows.isEmpty()
            ? "There is nobody to show yet."
            : tested
                + " of "
                + here.size()
                + " have a test result, "
                + handedIn
                + " have handed in portfolio work.";
    return new DashboardPage.Learners(answer, names(snapshot), rows);
  }

  private static String names(Snapshot snapshot) {
    boolean allShared = snapshot.named().stream().allMatch(Named::nameShared);
    return allShared
        ? ""
        : "“Learner 3” and the like stand for people whose names the LMS does not share.";
  }

  private static DashboardPage.Learner row(Named learner, int pages) {
    Optional<LearnerProgress> progress = learner.progress();
    return new DashboardPage.Learner(
        learner.name(),
        !learner.here(),
        progress.isPresent(),
        progress.map(one -> one.pagesSeen() + " of " + pages).orElse("not started"),
        progress.flatMap(LearnerProgress::bestPercent).map(Figures::percent).orElse(""),
        progress.map(LearnerProgress::attempts).orElse(0),
        progress.flatMap(LearnerProgress::submittedAt).map(Moment::day).orElse(""),
        progress.map(LearnerProgress::lastSeen).map(Moment::full).orElse(""));
  }

  static DashboardPage.Waiting waiting(Snapshot snapshot) {
    Map<UUID, String> names =
        snapshot.named().stream()
            .filter(learner -> learner.person().isPresent())
            .collect(
                Collectors.toMap(
                    learner -> learner.person().orElseThrow(), Named::name, (one, other) -> one));
    List<DashboardPage.Grade> grades =
        snapshot.deliveries().stream()
            .map(open -> grade(open, names.getOrDefault(open.person(), "Somebody who left")))
            .toList();
    return new DashboardPage.Waiting(answer(grades), grades, records(snapshot.records()));
  }

  private static DashboardPage.Grade grade(Deliveries.Open open, String name) {
    String reason =
        open.reason().orElse(open.refused() ? "the LMS gave no reason" : "it was not tried yet");
    return new DashboardPage.Grade(
        open.post().toString(), name, open.refused(), reason, Moment.full(open.since()));
  }

  private static String answer(List<DashboardPage.Grade> grades) {
    long refused = grades.stream().filter(DashboardPage.Grade::refused).count();
    long waiting = grades.size() - refused;
    if (grades.isEmpty()) {
      return "Nothing: every grade has arrived in the gradebook.";
    }
    String first = Figures.count(waiting, "grade is", "grades are") + " waiting";
    return refused == 0
        ? first + " and will be tried again by itself."
        : first + ", and the LMS refused " + Figures.count(refused, "grade", "grades") + ".";
  }

  private static String records(Records records) {
    return records.complete()
        ? "All " + records.facts() + " things that happened here are on record."
        : records.kept()
            + " of "
            + records.facts()
            + " things that happened here are on record. Please tell support (HUB-RECORDS-01).";
  }
}
