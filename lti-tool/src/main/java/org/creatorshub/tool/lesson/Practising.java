package org.creatorshub.tool.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Question;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.Verdict;
import org.creatorshub.tool.session.LaunchSession;

/** A question on a page is answered, as often as the learner likes; it never counts. */
public final class Practising {
  private final PracticeAnswers answers;
  private final LearningEvents events;
  private final Clock clock;

  public Practising(PracticeAnswers answers, LearningEvents events, Clock clock) {
    this.answers = answers;
    this.events = events;
    this.clock = clock;
  }

  /** Where a practice question stands. */
  record Task(String unit, String page, Question question) {}

  /**
   * Keeps an answer and tells it. The same answer sent again changes nothing. Without a run nothing
   * is kept; the answer comes back for the page.
   */
  Practised answer(LaunchSession session, Task task, int round, List<String> answer) {
    Instant now = clock.instant();
    Practised before = state(session, task.question());
    if (!session.learns()) {
      return new Practised(session.id(), round, 1, answer);
    }
    if (answer.isEmpty() || (before.answer().equals(answer) && !stale(session, before))) {
      return before;
    }
    int tries = stale(session, before) ? 1 : before.tries() + 1;
    Practised kept = new Practised(session.id(), before.round(), tries, answer);
    Occasions.of(session, now).ifPresent(occasion -> keep(occasion, session, task, kept));
    return kept;
  }

  private void keep(Occasion occasion, LaunchSession session, Task task, Practised kept) {
    Drawn drawn = draw(session, task.question(), kept.round());
    if (Judging.judge(drawn, kept.answer()) instanceof Verdict.Judged judged) {
      events.publish(event(occasion, task, drawn, kept.tries(), judged));
    }
    answers.keep(Run.of(occasion), task.question().id(), kept, occasion.at());
  }

  /** Gives the question new numbers. */
  Practised renew(LaunchSession session, Question question, int round) {
    Practised before = state(session, question);
    Optional<Run> run = Run.of(session);
    int from = run.isPresent() ? before.round() : round;
    int tries = stale(session, before) ? 0 : before.tries();
    Practised fresh = new Practised(session.id(), Math.floorMod(from + 1, 1000), tries, List.of());
    run.ifPresent(known -> answers.keep(known, question.id(), fresh, clock.instant()));
    return fresh;
  }

  Practised state(LaunchSession session, Question question) {
    return state(session, question, states(session));
  }

  /** The newest answers of this person, by question id. */
  Map<String, Practised> states(LaunchSession session) {
    return Run.of(session).map(answers::of).orElse(Map.of());
  }

  static Practised state(LaunchSession session, Question question, Map<String, Practised> states) {
    Practised known = states.get(question.id());
    return known == null ? new Practised(session.id(), 0, 0, List.of()) : known;
  }

  /** The question with the numbers of this person and round. */
  Drawn draw(LaunchSession session, Question question, int round) {
    UUID owner = session.registration().orElse(session.id());
    long seed = owner.getMostSignificantBits() ^ (question.id().hashCode() * 31L + round);
    return Judging.single(question, seed);
  }

  Verdict judge(Drawn drawn, List<String> answer) {
    return Judging.judge(drawn, answer);
  }

  private static boolean stale(LaunchSession session, Practised before) {
    return !before.session().equals(session.id());
  }

  private static QuestionAnswered event(
      Occasion occasion, Task task, Drawn drawn, int tries, Verdict.Judged judged) {
    return new QuestionAnswered(
        occasion,
        task.unit(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(task.page()),
        drawn.id(),
        drawn.stem(),
        tries,
        judged.interaction(),
        judged.right(),
        judged.share(),
        drawn.question().points(),
        judged.misconception(),
        drawn.values(),
        Duration.ZERO,
        drawn.question().outcomes());
  }
}
