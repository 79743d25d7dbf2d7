package org.creatorshub.tool.peer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A teacher lets the learners of a course review each other's work on a task. */
public final class OpeningRound {
  private static final int MOST_REVIEWS = 5;

  private final Course course;
  private final PeerReviews reviews;
  private final AllocatingReviews allocating;
  private final TellingReviewMark telling;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public OpeningRound(
      Course course,
      PeerReviews reviews,
      AllocatingReviews allocating,
      TellingReviewMark telling,
      Clock clock) {
    this.course = course;
    this.reviews = reviews;
    this.allocating = allocating;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * What a teacher typed.
   *
   * @param unit the unit whose task it is
   * @param day last day, for example {@code 2026-12-01}; it ends at midnight UTC
   */
  record Wish(String unit, String day, String count, boolean anonymous) {}

  /** Why there is no round; empty when there is one. */
  Optional<PeerRule> open(LaunchSession teacher, Wish wish) {
    Optional<Unit> unit =
        course.unit(wish.unit()).filter(Unit::offered).filter(OpeningRound::mayHaveOne);
    Optional<Instant> due = due(wish.day());
    if (!teacher.teaches() || unit.isEmpty()) {
      return Optional.of(PeerRule.NO_TASK);
    }
    if (due.isEmpty()) {
      return Optional.of(PeerRule.NO_DATE);
    }
    if (!wish.count().matches("[1-" + MOST_REVIEWS + "]")) {
      return Optional.of(PeerRule.NO_COUNT);
    }
    Place place = Place.of(teacher);
    Round round =
        new Round(
            place.platform(),
            UUID.randomUUID(),
            place.course(),
            unit.get().id(),
            unit.get().artefact().orElseThrow().id(),
            due.get(),
            Integer.parseInt(wish.count()),
            wish.anonymous(),
            random.nextLong(),
            clock.instant(),
            Optional.empty());
    if (!reviews.open(round)) {
      return Optional.of(PeerRule.NO_TASK);
    }
    allocating.fill(round);
    return Optional.empty();
  }

  /** Unit 0 is about the learner: its goals are nobody else's business, and never graded. */
  static boolean mayHaveOne(Unit unit) {
    return unit.artefact().isPresent() && unit.number() > 0;
  }

  /**
   * From now on nothing more is taken, every author reads what was said, and what each reviewer has
   * earned is told for good.
   */
  void close(LaunchSession teacher, Round round) {
    reviews.lock(round);
    reviews.close(round, clock.instant());
    reviews.of(round).stream()
        .flatMap(review -> review.reviewer().stream())
        .distinct()
        .forEach(person -> telling.tell(teacher, person));
  }

  private Optional<Instant> due(String day) {
    try {
      Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      return Optional.of(end).filter(at -> at.isAfter(clock.instant()));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
