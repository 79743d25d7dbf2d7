package org.creatorshub.tool.exclusion;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.quiz.Excluded;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A teacher leaves a question out of the test of a unit, for everybody in the course, or puts it
 * back. Everything happens in the caller's transaction; two teachers decide one after the other,
 * and who hands in meanwhile waits.
 */
public final class ExcludingQuestion {
  private static final int LONGEST_REASON = 300;

  private final Course course;
  private final Exclusions exclusions;
  private final Excluded excluded;
  private final WorkingOutAgain working;
  private final Logbook log;
  private final Clock clock;

  public ExcludingQuestion(
      Course course,
      Exclusions exclusions,
      Excluded excluded,
      WorkingOutAgain working,
      Logbook log,
      Clock clock) {
    this.course = course;
    this.exclusions = exclusions;
    this.excluded = excluded;
    this.working = working;
    this.log = log;
    this.clock = clock;
  }

  /** A question of a test that learners can take. */
  record Found(Unit unit, Test test, Question question) {}

  Optional<Found> find(String unitId, String questionId) {
    return course
        .unit(unitId)
        .filter(Unit::offered)
        .flatMap(
            unit ->
                unit.test()
                    .flatMap(
                        test ->
                            test.bank().stream()
                                .filter(one -> one.id().equals(questionId))
                                .findFirst()
                                .map(question -> new Found(unit, test, question))));
  }

  /** What leaving it out, or putting it back where it is left out, would change. */
  Effect ask(LaunchSession teacher, Found found) {
    Set<String> now = now(teacher, found);
    Set<String> then = new HashSet<>(now);
    if (!then.remove(found.question().id())) {
      then.add(found.question().id());
    }
    return working.ask(teacher, found.test(), then);
  }

  boolean isExcluded(LaunchSession teacher, Found found) {
    return now(teacher, found).contains(found.question().id());
  }

  private Set<String> now(LaunchSession teacher, Found found) {
    Place place = Place.of(teacher);
    return excluded.of(place.platform(), place.course(), found.test().id());
  }

  /** Leaves a question out. */
  public ExclusionResult exclude(
      LaunchSession teacher, String unitId, String questionId, String typed) {
    String reason = typed.replaceAll("[\\p{C}\\s]+", " ").strip();
    return reason.length() > LONGEST_REASON
        ? ExclusionResult.Refused.of(ExclusionRule.TOO_LONG)
        : decide(teacher, unitId, questionId, Decision.LEAVE_OUT, reason);
  }

  /** Puts a question back. */
  public ExclusionResult restore(LaunchSession teacher, String unitId, String questionId) {
    return decide(teacher, unitId, questionId, Decision.PUT_BACK, "");
  }

  private enum Decision {
    LEAVE_OUT,
    PUT_BACK
  }

  private ExclusionResult decide(
      LaunchSession teacher, String unitId, String questionId, Decision decision, String reason) {
    if (!teacher.teaches()) {
      return ExclusionResult.Refused.of(ExclusionRule.NOT_A_TEACHER);
    }
    return find(unitId, questionId)
        .map(found -> decide(teacher, found, decision, reason))
        .orElseGet(() -> ExclusionResult.Refused.of(ExclusionRule.NO_SUCH_QUESTION));
  }

  private ExclusionResult decide(
      LaunchSession teacher, Found found, Decision decision, String reason) {
    Place place = Place.of(teacher);
    exclusions.lock(place.platform(), place.course(), found.test().id());
    Set<String> before = now(teacher, found);
    boolean out = decision == Decision.LEAVE_OUT;
    if (before.contains(found.question().id()) == out) {
      return new ExclusionResult.AlreadySo();
    }
    if (out && before.size() + 1 >= found.test().draw()) {
      return ExclusionResult.Refused.of(ExclusionRule.LAST_ONES);
    }
    change(place, found, out, reason);
    Effect effect = working.workOut(teacher, found.unit(), found.test(), now(teacher, found));
    log.acted(
        teacher,
        out ? "question left out" : "question put back",
        subject(found),
        Optional.empty(),
        words(effect, reason));
    return new ExclusionResult.Done(effect);
  }

  private void change(Place place, Found found, boolean out, String reason) {
    String test = found.test().id();
    String question = found.question().id();
    if (out) {
      exclusions.add(
          place.platform(),
          place.course(),
          new Exclusion(found.unit().id(), test, question, clock.instant(), reason));
    } else {
      exclusions.remove(place.platform(), place.course(), test, question);
    }
  }

  private static String subject(Found found) {
    return found.question().id() + " of " + found.test().id();
  }

  private static String words(Effect effect, String reason) {
    return "%d of %d results changed, %d grades queued%s"
        .formatted(
            effect.changed(),
            effect.attempts(),
            effect.grades(),
            reason.isEmpty() ? "" : ": " + reason);
  }
}
