package org.creatorshub.tool.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.dashboard.Figures;
import org.creatorshub.tool.text.Moment;

/** Gathers what a reviewer may see of a course: aggregates alone, within the link's scope. */
public final class GatheringEvidence {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private final Course course;
  private final Figures figures;
  private final Clock clock;

  public GatheringEvidence(Course course, Figures figures, Clock clock) {
    this.course = course;
    this.figures = figures;
    this.clock = clock;
  }

  ReviewPage gather(ReviewLink link, String address) {
    Cohort cohort = new Cohort(link.platform(), link.course());
    List<Unit> units = scope(link);
    List<ReviewPage.Outcome> outcomes = new ArrayList<>();
    List<ReviewPage.Workload> workload = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    List<LearnerProgress> everybody = new ArrayList<>();
    for (Unit unit : units) {
      List<LearnerProgress> learners = figures.learners(cohort, unit.id());
      List<ReviewPage.Outcome> rows =
          OutcomeEvidence.of(unit, figures.questions(cohort, unit.id()));
      outcomes.addAll(rows);
      gaps.addAll(OutcomeEvidence.gaps(unit, rows));
      workload.add(WorkloadEvidence.of(unit, learners));
      everybody.addAll(learners);
    }
    ReviewPage.Cover cover = cover(link, units, everybody);
    return new ReviewPage(address, cover, outcomes, workload, gaps, Definitions.all());
  }

  private List<Unit> scope(ReviewLink link) {
    return course.offered().stream()
        .filter(unit -> link.unit().map(unit.id()::equals).orElse(true))
        .toList();
  }

  private ReviewPage.Cover cover(
      ReviewLink link, List<Unit> units, List<LearnerProgress> everybody) {
    int people = (int) everybody.stream().map(LearnerProgress::pseudonym).distinct().count();
    Optional<Integer> shown = Disclosure.people(people);
    return new ReviewPage.Cover(
        course.title(),
        scopeInWords(link, units),
        course.version(),
        link.label(),
        Moment.full(link.expiresAt()),
        Moment.full(clock.instant()),
        shown
            .map(number -> "at least " + number)
            .orElse("fewer than " + Disclosure.K + "; figures about people are left out"),
        shown.map(number -> period(everybody)).orElse(""));
  }

  private static String scopeInWords(ReviewLink link, List<Unit> units) {
    return link.unit().isEmpty()
        ? "All units that are offered"
        : units.stream()
            .findFirst()
            .map(unit -> "Unit " + unit.number() + ": " + unit.title())
            .orElse("A unit that is no longer offered");
  }

  private static String period(List<LearnerProgress> everybody) {
    Instant from =
        everybody.stream()
            .map(LearnerProgress::startedAt)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Instant to =
        everybody.stream()
            .map(LearnerProgress::lastSeen)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String first = MONTH.format(from);
    String last = MONTH.format(to);
    return first.equals(last) ? first : first + " to " + last;
  }
}
