package org.creatorshub.tool.dashboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;
import org.jspecify.annotations.Nullable;

/** Reads what the dashboard shows; its cost grows with learners, not with records. */
public final class ReadingDashboard {

  /** Where the figures come from. */
  public record Sources(
      Figures figures,
      People people,
      Deliveries deliveries,
      Supplier<Records> records,
      AboutCourse about) {
    /** For an LMS that tells only people. */
    public Sources(
        Figures figures, People people, Deliveries deliveries, Supplier<Records> records) {
      this(figures, people, deliveries, records, AboutCourse.NOTHING);
    }
  }

  private final Course course;
  private final Sources sources;
  private final Clock clock;

  public ReadingDashboard(Course course, Sources sources, Clock clock) {
    this.course = course;
    this.sources = sources;
    this.clock = clock;
  }

  /** The figures of a unit in the teacher's LMS course. */
  Snapshot read(LaunchSession teacher, Unit unit, View view) {
    Place place = Place.of(teacher);
    Cohort cohort = new Cohort(place.platform(), place.course());
    People.Known known = sources.people().of(place.platform(), place.course());
    List<LearnerProgress> progress = sources.figures().learners(cohort, unit.id());
    return new Snapshot(
        course,
        unit,
        known.rosterReadAt().isPresent(),
        known.rosterReadAt().map(Moment::full).orElse(""),
        known.change(),
        shown(place, view, named(known, progress, view.hidden())),
        progress.size(),
        sources.figures().pages(cohort, unit.id()),
        sources.figures().questions(cohort, unit.id()),
        sources.deliveries().of(place.platform(), place.course(), unit.id()),
        sources.records().get(),
        sources.about().groups(place.platform(), place.course()),
        sources.about().copied(place.platform(), place.course()),
        sources.about().erasureRequests(place.platform(), place.course()),
        clock.instant());
  }

  /** The people alone, for who has started. */
  Snapshot people(Scope scope) {
    Cohort cohort = scope.cohort();
    View view = new View(scope.filters().namesHidden(), scope.filters().group());
    Place place = Place.of(scope.teacher());
    People.Known known = sources.people().of(cohort.platform(), cohort.course());
    List<LearnerProgress> progress = sources.figures().learners(cohort, scope.unit().id());
    return new Snapshot(
        course,
        scope.unit(),
        known.rosterReadAt().isPresent(),
        known.rosterReadAt().map(Moment::full).orElse(""),
        known.change(),
        shown(place, view, named(known, progress, view.hidden())),
        progress.size(),
        Map.of(),
        List.of(),
        List.of(),
        new Records(0, 0),
        List.of(),
        sources.about().copied(cohort.platform(), cohort.course()),
        sources.about().erasureRequests(cohort.platform(), cohort.course()),
        scope.now());
  }

  /** The unit that was asked for, else that of the link, else the first. */
  Optional<Unit> unit(LaunchSession teacher, String asked) {
    List<Unit> offered = course.offered();
    return find(offered, asked)
        .or(() -> teacher.unit().flatMap(id -> find(offered, id)))
        .or(() -> offered.stream().findFirst());
  }

  private static Optional<Unit> find(List<Unit> offered, String id) {
    return offered.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** Everybody on the list, then those who were here but are on it no longer. */
  private static List<Named> named(
      People.Known known, List<LearnerProgress> progress, boolean hideNames) {
    Map<UUID, LearnerProgress> open = new LinkedHashMap<>();
    progress.forEach(one -> open.put(one.pseudonym(), one));
    List<Named> all = new ArrayList<>();
    for (Member member : known.learners()) {
      all.add(named(member, true, all.size() + 1, open.remove(member.pseudonym()), hideNames));
    }
    for (Member member : known.left()) {
      // Who left without having begun tells the teacher nothing.
      if (open.containsKey(member.pseudonym())) {
        all.add(named(member, false, all.size() + 1, open.remove(member.pseudonym()), hideNames));
      }
    }
    for (LearnerProgress left : open.values()) {
      String neutral = "Learner " + (all.size() + 1);
      all.add(new Named(Optional.empty(), false, neutral, false, Optional.of(left)));
    }
    return all;
  }

  private static Named named(
      Member member,
      boolean here,
      int number,
      @Nullable LearnerProgress progress,
      boolean hideNames) {
    Optional<String> name = member.name().filter(shared -> !hideNames);
    return new Named(
        Optional.of(member.person()),
        here,
        name.orElse("Learner " + number),
        member.name().isPresent(),
        Optional.ofNullable(progress));
  }

  /** Everybody keeps the number that they have in the whole list. */
  private List<Named> shown(Place place, View view, List<Named> all) {
    if (view.group().isEmpty()) {
      return all;
    }
    Set<UUID> members = sources.about().members(place.platform(), place.course(), view.group());
    return all.stream()
        .filter(learner -> learner.person().filter(members::contains).isPresent())
        .toList();
  }
}
