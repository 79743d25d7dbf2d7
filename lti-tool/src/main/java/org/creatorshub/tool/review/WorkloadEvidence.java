package org.creatorshub.tool.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.LearnerProgress;

/** A unit's planned work against the median of what was seen of it. */
final class WorkloadEvidence {
  private static final int STEP_MINUTES = 5;

  private WorkloadEvidence() {}

  static ReviewPage.Workload of(Unit unit, List<LearnerProgress> learners) {
    Optional<Integer> people = Disclosure.people(learners.size());
    Unit.Minutes minutes = unit.minutes();
    return new ReviewPage.Workload(
        "Unit " + unit.number() + ": " + unit.title(),
        unit.hours(),
        minutes.read(),
        minutes.practise(),
        minutes.make(),
        minutes.check(),
        ects(unit.hours()),
        people.map(shown -> "at least " + shown).orElse(""),
        people.map(shown -> median(learners) + " min").orElse(""),
        people.isPresent() ? "" : "n<" + Disclosure.K);
  }

  /** ECTS Users' Guide 2015: one credit is 25 to 30 hours. */
  private static String ects(int hours) {
    return String.format(Locale.ENGLISH, "%.2f to %.2f", hours / 30.0, hours / 25.0);
  }

  /** Rounded, so that it is nobody's own time. */
  private static long median(List<LearnerProgress> learners) {
    List<Duration> times = learners.stream().map(LearnerProgress::active).sorted().toList();
    int middle = times.size() / 2;
    double minutes =
        times.size() % 2 == 1
            ? times.get(middle).toSeconds() / 60.0
            : (times.get(middle - 1).toSeconds() + times.get(middle).toSeconds()) / 120.0;
    return Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;
  }
}
