package org.creatorshub.tool.lesson;

import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;

/** Which unit and page a session may open. */
public final class Finding {
  private final Course course;
  private final Positions positions;

  public Finding(Course course, Positions positions) {
    this.course = course;
    this.positions = positions;
  }

  /**
   * The unit, if it is offered and belongs to the link. A learner's results go to the gradebook
   * column of the link, so a link to one unit opens no other, and a link to none opens none;
   * teachers may look at all.
   */
  public Optional<Unit> unit(LaunchSession session, String id) {
    return course
        .unit(id)
        .filter(unit -> unit.offered() && !unit.pages().isEmpty())
        .filter(
            unit -> session.teaches() || session.unit().map(id::equals).orElse(!session.learns()));
  }

  /** Where the learner left off, else the first page. */
  public Page entry(LaunchSession session, Unit unit) {
    return Run.of(session)
        .flatMap(run -> positions.current(run, unit.id()))
        .flatMap(unit::page)
        .orElseGet(() -> unit.pages().getFirst());
  }
}
