package org.creatorshub.tool.marking;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.session.LaunchSession;

/** Finds handed-in work for a teacher of the course in which it was made, and for nobody else. */
public final class FindingWork {
  private final Course course;
  private final Works works;

  public FindingWork(Course course, Works works) {
    this.course = course;
    this.works = works;
  }

  /** A version with what it is judged by. */
  record Found(Work work, Version version, Unit unit, Artefact task) {
    /** Unit 0 is never graded: what is said about it is for the learner alone. */
    boolean graded() {
      return unit.number() > 0;
    }

    HandIn handIn() {
      return new HandIn(work.place().platform(), work.id(), version.number());
    }
  }

  Optional<Found> find(LaunchSession teacher, UUID item, int version) {
    return work(teacher, item)
        .flatMap(work -> course.unit(work.unit()).flatMap(unit -> found(work, version, unit)));
  }

  /** The work, if this session may mark it. */
  Optional<Work> work(LaunchSession teacher, UUID item) {
    return teacher.teaches()
        ? works
            .byId(teacher.platform(), item)
            .filter(work -> work.place().course().equals(Place.of(teacher).course()))
        : Optional.empty();
  }

  private static Optional<Found> found(Work work, int version, Unit unit) {
    return unit.artefact()
        .filter(task -> task.id().equals(work.artefact()))
        .flatMap(
            task ->
                work.versions().stream()
                    .filter(one -> one.number() == version)
                    .findFirst()
                    .map(one -> new Found(work, one, unit, task)));
  }
}
