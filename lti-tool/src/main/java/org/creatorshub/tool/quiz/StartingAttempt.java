package org.creatorshub.tool.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Test;
import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.session.LaunchSession;

/** A learner starts a test on purpose; opening its page is not starting (SCORE-01). */
public final class StartingAttempt {
  private final Attempts attempts;
  private final LearningEvents events;
  private final Seeds seeds;
  private final Rulings rulings;
  private final Clock clock;

  public StartingAttempt(Attempts attempts, LearningEvents events, Seeds seeds, Clock clock) {
    this(attempts, events, seeds, Rulings.NONE, clock);
  }

  public StartingAttempt(
      Attempts attempts, LearningEvents events, Seeds seeds, Rulings rulings, Clock clock) {
    this.rulings = rulings;
    this.attempts = attempts;
    this.events = events;
    this.seeds = seeds;
    this.clock = clock;
  }

  /** How a start ends. */
  public sealed interface Result {
    /** This attempt is open now: a new one, or the one that was open before. */
    record Open(int number) implements Result {}

    /** All attempts are used. */
    record NoneLeft() implements Result {}

    /** Teachers and guests have no attempts. */
    record NotRecorded() implements Result {}
  }

  public Result start(LaunchSession session, Test test) {
    Optional<Occasion> occasion = Occasions.of(session, clock.instant());
    return occasion.map(found -> start(session, test, found)).orElseGet(Result.NotRecorded::new);
  }

  private Result start(LaunchSession session, Test test, Occasion occasion) {
    Run run = Run.of(occasion);
    int more = rulings.more(session, test.id());
    Standing standing = new Standing(test, attempts.of(run, test.id()), more);
    if (standing.mayStart()) {
      Attempt attempt = fresh(session, test, occasion, standing.attempts().size() + 1);
      if (attempts.start(attempt)) {
        events.publish(
            new AttemptStarted(occasion, test.unitId(), test.id(), attempt.id(), attempt.number()));
      }
      standing = new Standing(test, attempts.of(run, test.id()), more);
    }
    return standing
        .open()
        .<Result>map(open -> new Result.Open(open.number()))
        .orElseGet(Result.NoneLeft::new);
  }

  /** What a teacher left out is not asked any more. */
  private List<String> drawn(LaunchSession session, Test test, long seed) {
    List<String> all = Judging.attempt(test, seed).stream().map(Drawn::id).toList();
    Set<String> excluded = rulings.excluded(session, test.id());
    List<String> counting = all.stream().filter(id -> !excluded.contains(id)).toList();
    return counting.isEmpty() ? all : counting;
  }

  private Attempt fresh(LaunchSession session, Test test, Occasion occasion, int number) {
    long seed = seeds.next();
    Instant now = occasion.at();
    List<String> drawn = drawn(session, test, seed);
    return new Attempt(
        session.platform(),
        UUID.randomUUID(),
        occasion.registration(),
        session.person(),
        occasion.link(),
        test.unitId(),
        test.id(),
        number,
        seed,
        drawn,
        0,
        "",
        1,
        1,
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
