package org.creatorshub.tool.allowance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** A teacher gives one learner of the course more time, or one more attempt. */
public final class AllowingLearner {
  private static final Duration FARTHEST = Duration.ofDays(366);
  private static final int MOST_ATTEMPTS = 20;

  private final Course course;
  private final Allowances allowances;
  private final Logbook log;
  private final Clock clock;

  public AllowingLearner(Course course, Allowances allowances, Logbook log, Clock clock) {
    this.course = course;
    this.allowances = allowances;
    this.log = log;
    this.clock = clock;
  }

  /**
   * A later date.
   *
   * @param learner somebody of the teacher's course: the caller has looked
   * @param day as a date field sends it; the end of that day counts
   */
  public AllowanceResult extend(LaunchSession teacher, UUID learner, String unitId, String day) {
    Optional<Unit> unit = course.unit(unitId).filter(Unit::offered);
    Optional<Instant> due = endOf(day);
    if (unit.isEmpty() || due.isEmpty()) {
      return new AllowanceResult.Refused("ALLOW-01", "Choose a unit and a day.");
    }
    if (due.get().isBefore(clock.instant()) || due.get().isAfter(clock.instant().plus(FARTHEST))) {
      return new AllowanceResult.Refused("ALLOW-02", "Choose a day from today on, within a year.");
    }
    Place place = Place.of(teacher);
    boolean changed =
        allowances.extend(
            place.platform(),
            place.course(),
            new Allowances.Extension(learner, unitId, due.get()),
            clock.instant());
    String subject = "unit " + unit.get().number();
    if (changed) {
      log.acted(teacher, "date extended", subject, Optional.of(learner), Moment.full(due.get()));
    }
    return new AllowanceResult.Done(
        "Unit %d is due on %s for this learner."
            .formatted(unit.get().number(), Moment.full(due.get())));
  }

  /**
   * One more attempt.
   *
   * @param learner somebody of the teacher's course: the caller has looked
   * @param seen how many further attempts the page showed
   */
  public AllowanceResult giveAttempt(LaunchSession teacher, UUID learner, String unitId, int seen) {
    Optional<Test> test = course.unit(unitId).filter(Unit::offered).flatMap(Unit::test);
    if (test.isEmpty()) {
      return new AllowanceResult.Refused("ALLOW-03", "Choose a unit with a test.");
    }
    if (seen >= MOST_ATTEMPTS) {
      return new AllowanceResult.Refused("ALLOW-04", "So many attempts are enough.");
    }
    Place place = Place.of(teacher);
    String id = test.get().id();
    boolean given =
        allowances.giveAttempt(
            place.platform(), place.course(), learner, id, seen, clock.instant());
    if (given) {
      log.acted(
          teacher, "attempt given", id, Optional.of(learner), (seen + 1) + " beyond the test");
    }
    return new AllowanceResult.Done(
        given
            ? "One more attempt at “" + test.get().title() + "” is open to this learner."
            : "An attempt was given already; nothing was changed.");
  }

  private static Optional<Instant> endOf(String day) {
    try {
      return Optional.of(
          LocalDate.parse(day).atTime(LocalTime.of(23, 59)).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
