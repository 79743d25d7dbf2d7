package org.creatorshub.tool.inquiry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/** Finds what a teacher's address is about. */
public final class Scoping {
  private final Course course;
  private final Classes classes;
  private final Clock clock;

  public Scoping(Course course, Classes classes, Clock clock) {
    this.course = course;
    this.classes = classes;
    this.clock = clock;
  }

  /**
   * Who may ask what: the scope of a teacher's address, or the refusal that everybody else reads.
   */
  public sealed interface Entered {
    /** A teacher, and what is asked about. */
    record In(Scope scope) implements Entered {}

    /** Somebody else, or nothing to ask about. */
    record Out(Refusal refusal) implements Entered {}
  }

  /**
   * Judges who asks.
   *
   * @param parameters of the address
   */
  public Entered enter(CurrentSession current, Map<String, List<String>> parameters) {
    LaunchSession session = current.session();
    if (!session.teaches()) {
      return new Entered.Out(Refusal.TEACHERS_ONLY);
    }
    return scope(session, current.base(), Asked.of(parameters))
        .<Entered>map(Entered.In::new)
        .orElseGet(
            () ->
                new Entered.Out(
                    Refusal.askAdministrator(
                        "HUB-CONTENT-02", 404, "This installation has no unit to show.")));
  }

  /** Empty when this installation offers no unit. */
  public Optional<Scope> scope(LaunchSession teacher, String base, Asked asked) {
    return unit(teacher, asked.unit()).map(unit -> scope(teacher, base, unit, asked.filters()));
  }

  private Scope scope(LaunchSession teacher, String base, Unit unit, Filters filters) {
    Place place = Place.of(teacher);
    Optional<Set<UUID>> only =
        filters.group().isEmpty()
            ? Optional.empty()
            : Optional.of(classes.learners(place.platform(), place.course(), filters.group()));
    return new Scope(
        teacher,
        base,
        course,
        unit,
        new Cohort(place.platform(), place.course()),
        filters,
        only,
        classes.groups(place.platform(), place.course()),
        clock.instant());
  }

  /** The unit that was asked for, else that of the link, else the first. */
  private Optional<Unit> unit(LaunchSession teacher, String asked) {
    List<Unit> offered = course.offered();
    return find(offered, asked)
        .or(() -> teacher.unit().flatMap(id -> find(offered, id)))
        .or(() -> offered.stream().findFirst());
  }

  private static Optional<Unit> find(List<Unit> offered, String id) {
    return offered.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }
}
