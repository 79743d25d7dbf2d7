package org.creatorshub.tool.portfolio;

import java.time.Clock;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.session.LaunchSession;

/** A learner notes what a piece of work taught; the note is private and leaves no record. */
public final class Reflecting {
  static final int LONGEST = 20_000;
  private final Course course;
  private final Reflections reflections;
  private final Clock clock;

  public Reflecting(Course course, Reflections reflections, Clock clock) {
    this.course = course;
    this.reflections = reflections;
    this.clock = clock;
  }

  /**
   * Keeps the note.
   *
   * @param subject {@code u07/lesson}, or unit and test, or unit and artefact
   */
  public Outcome<String> reflect(LaunchSession session, String subject, String text) {
    if (Occasions.of(session, clock.instant()).isEmpty()) {
      return Outcome.refused(HandInRule.NOT_A_LEARNER);
    }
    if (course.offered().stream().noneMatch(unit -> has(unit, subject)) && !isExercise(subject)) {
      return Outcome.refused(HandInRule.NO_SUCH_TASK);
    }
    if (text.length() > LONGEST) {
      return Outcome.refused(HandInRule.REFLECTION_TOO_LONG);
    }
    String kept = Judging.storable(text).strip();
    reflections.save(Place.of(session), subject, kept, clock.instant());
    return new Outcome.Kept<>(kept);
  }

  static String lesson(Unit unit) {
    return unit.id() + "/lesson";
  }

  static String test(Test test) {
    return test.unitId() + "/" + test.id();
  }

  private boolean isExercise(String subject) {
    String start = WritingFreely.UNIT + "/";
    return subject.startsWith(start)
        && course.technique(subject.substring(start.length())).isPresent();
  }

  static String artefact(String unit, String artefact) {
    return unit + "/" + artefact;
  }

  private static boolean has(Unit unit, String subject) {
    return subject.equals(lesson(unit))
        || unit.test().map(Reflecting::test).filter(subject::equals).isPresent()
        || unit.artefact()
            .map(Artefact::id)
            .map(id -> artefact(unit.id(), id))
            .filter(subject::equals)
            .isPresent();
  }
}
