package org.creatorshub.tool.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Survival;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.inquiry.Table.Column;
import org.creatorshub.tool.text.Figures;

/** After how many days people stop: Kaplan and Meier's curve of a unit. */
final class StillWorking {
  /** Days without activity after which somebody counts as having stopped. */
  static final int SILENCE = 14;

  private static final Gates GATES = Gates.USUAL;
  private static final List<Column> DAYS =
      List.of(
          Column.number("day", "Day"),
          Column.number("n_at_risk", "Still followed"),
          Column.number("n_stopped", "Stopped that day"),
          Column.number("still_working", "Still working"),
          Column.number("interval", "95 % interval"),
          Column.plain("greenwood_error"));

  private StillWorking() {}

  static List<Part> parts(Seen seen) {
    List<LearnerProgress> learners = seen.figures().learners();
    if (!GATES.showsCorrelation(learners.size())) {
      return List.of(
          new Part.Text(
              "From 20 learners on, a curve here shows after how many days people stop."));
    }
    Instant now = seen.scope().now();
    List<Survival.Day> days =
        Survival.of(learners.stream().map(one -> followed(one, now)).toList());
    if (days.isEmpty()) {
      return List.of(
          new Part.Text("Nobody has been silent for " + SILENCE + " days without finishing."));
    }
    double right = learners.stream().mapToLong(one -> day(one, now)).max().orElse(1);
    List<Drawing.Point> points = new ArrayList<>();
    points.add(new Drawing.Point(0, 1));
    days.forEach(day -> points.add(new Drawing.Point(day.day(), day.share())));
    points.add(new Drawing.Point(right, days.getLast().share()));
    Drawing.Lines lines =
        new Drawing.Lines(
            new Drawing.Ground(
                "Still working, among those not yet finished",
                "days since they started",
                "share still working",
                Math.max(1, right),
                1),
            List.of(new Drawing.Lines.Line("all", true, points)));
    return List.of(
        new Part.Heading("After how many days?"),
        new Part.Figure(
            "Still working, among those not yet finished: after "
                + Figures.count(days.getLast().day(), "day", "days")
                + " it is "
                + Figures.share(days.getLast().share(), learners.size())
                + ".",
            lines),
        new Part.Rows(days(days)));
  }

  private static long day(LearnerProgress one, Instant now) {
    Instant end = one.unitCompletedAt().or(one::lessonCompletedAt).orElse(one.lastSeen());
    return Math.max(0, Duration.between(one.startedAt(), end.isAfter(now) ? now : end).toDays());
  }

  private static Survival.Followed followed(LearnerProgress one, Instant now) {
    boolean done = one.unitCompletedAt().or(one::lessonCompletedAt).isPresent();
    boolean silent = Duration.between(one.lastSeen(), now).toDays() >= SILENCE;
    if (done || silent) {
      return new Survival.Followed((int) day(one, now), !done);
    }
    return new Survival.Followed(
        (int) Math.max(0, Duration.between(one.startedAt(), now).toDays()), false);
  }

  private static Table days(List<Survival.Day> days) {
    return new Table(
        "days",
        "Days since the start on which somebody stopped",
        DAYS,
        days.stream()
            .map(
                day ->
                    Table.Row.of(
                        Cell.of(day.day()),
                        Cell.of(day.atRisk()),
                        Cell.of(day.stopped()),
                        Cell.of(Figures.share(day.share(), day.atRisk()), Cell.plain(day.share())),
                        day.interval().map(Cell::shares).orElseGet(() -> Cell.of("–", "")),
                        Cell.of(Cell.plain(day.error()))))
            .toList());
  }
}
