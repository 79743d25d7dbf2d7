package org.creatorshub.tool.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** What one learner did and what came of it, in the order of time. */
final class Timeline {
  private static final int LONGEST = 100;

  private final Course course;

  Timeline(Course course) {
    this.course = course;
  }

  private record At(Instant when, String what) {}

  /** What a handed-in work is called in the course. */
  String title(Work work) {
    return course
        .unit(work.unit())
        .flatMap(Unit::artefact)
        .map(Artefact::title)
        .orElse(work.artefact());
  }

  /** Newest first. */
  List<LearnerView.Event> of(
      List<LearnerProgress> progress, List<CourseGrades.Line> grades, List<Work> works) {
    List<At> all = new ArrayList<>();
    for (LearnerProgress one : progress) {
      String unit =
          course.unit(one.unit()).map(found -> "Unit " + found.number()).orElse(one.unit());
      all.add(new At(one.startedAt(), "Opened " + unit));
      one.lessonCompletedAt().ifPresent(at -> all.add(new At(at, "Read all pages of " + unit)));
      one.unitCompletedAt().ifPresent(at -> all.add(new At(at, "Completed " + unit)));
    }
    grades.stream()
        .filter(line -> line.state() == CourseGrades.State.SENT && line.percent().isPresent())
        .forEach(
            line ->
                all.add(
                    new At(
                        line.at(),
                        "The gradebook took %s for %s"
                            .formatted(
                                line.percent().map(Figures::percent).orElse(""), line.label()))));
    works.forEach(
        work ->
            work.versions()
                .forEach(
                    version ->
                        all.add(
                            new At(
                                version.handedInAt(),
                                "Handed in “%s”, version %d"
                                    .formatted(title(work), version.number())))));
    return all.stream()
        .sorted(Comparator.comparing(At::when).reversed())
        .limit(LONGEST)
        .map(one -> new LearnerView.Event(Moment.full(one.when()), one.what()))
        .toList();
  }
}
