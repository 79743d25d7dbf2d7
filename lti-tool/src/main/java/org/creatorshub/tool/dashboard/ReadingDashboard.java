package org.creatorshub.tool.dashboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Reads what the dashboard shows; its cost grows with learners, not with records. */
public final class ReadingDashboard {

  /** Where the figures come from. */
  public record Sources(
      Figures figures, People people, Deliveries deliveries, Supplier<Records> records) {}

  private final Course course;
  private final Sources sources;
  private final Clock clock;

  public ReadingDashboard(Course course, Sources sources, Clock clock) {
    this.course = course;
    this.sources = sources;
    this.clock = clock;
  }

  /** The figures of a unit in the teacher's LMS course. */
  Snapshot read(LaunchSession teacher, Unit unit, boolean hideNames) {
    Place place = Place.of(teacher);
    Cohort cohort = new Cohort(place.platform(), place.course());
    People.Known known = sources.people().of(place.platform(), place.course());
    List<LearnerProgress> progress = sources.figures().learners(cohort, unit.id());
    return new Snapshot(
        course,
        unit,
        known.rosterReadAt().isPresent(),
        known.rosterReadAt().map(Moment::full).orElse(""),
        named(known.learners(), progress, hideNames),
        sources.figures().pages(cohort, unit.id()),
        sources.figures().questions(cohort, unit.id()),
        sources.deliveries().of(place.platform(), place.course(), unit.id()),
        sources.records().get(),
        clock.instant());
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
      List<Member> members, List<LearnerProgress> progress, boolean hideNames) {
    Map<UUID, LearnerProgress> open = new LinkedHashMap<>();
    progress.forEach(one -> open.put(one.pseudonym(), one));
    List<Named> all = new ArrayList<>();
    for (Member member : members) {
      String neutral = "Learner " + (all.size() + 1);
      Optional<String> name = member.name().filter(shared -> !hideNames);
      all.add(
          new Named(
              Optional.of(member.person()),
              name.orElse(neutral),
              member.name().isPresent(),
              Optional.ofNullable(open.remove(member.pseudonym()))));
    }
    for (LearnerProgress left : open.values()) {
      String neutral = "Learner " + (all.size() + 1);
      all.add(new Named(Optional.empty(), neutral, false, Optional.of(left)));
    }
    return all;
  }
}
