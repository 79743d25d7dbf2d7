package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.Verdict;
import org.creatorshub.tool.session.LaunchSession;

/**
 * An attempt is handed in: it is judged, told, and its grade goes into the queue, all in the
 * caller's transaction. Handing in again changes nothing (SCORE-14).
 */
public final class SubmittingQuiz {
  private final Attempts attempts;
  private final LearningEvents events;
  private final GradeBook gradeBook;
  private final CompletingUnit completing;
  private final Rulings rulings;
  private final Clock clock;

  public SubmittingQuiz(
      Attempts attempts,
      LearningEvents events,
      GradeBook gradeBook,
      CompletingUnit completing,
      Clock clock) {
    this(attempts, events, gradeBook, completing, Rulings.NONE, clock);
  }

  public SubmittingQuiz(
      Attempts attempts,
      LearningEvents events,
      GradeBook gradeBook,
      CompletingUnit completing,
      Rulings rulings,
      Clock clock) {
    this.rulings = rulings;
    this.attempts = attempts;
    this.events = events;
    this.gradeBook = gradeBook;
    this.completing = completing;
    this.clock = clock;
  }

  /** How handing in ends. */
  public sealed interface Result {
    /** The attempt is judged; by this call or by an earlier one. */
    record HandedIn() implements Result {}

    /** Answers that cannot be read, by question id; nothing is judged. */
    record Unreadable(Map<String, String> sentences) implements Result {
      public Unreadable {
        sentences = Map.copyOf(sentences);
      }
    }

    /** There is no such attempt of this person. */
    record Unknown() implements Result {}
  }

  /** Judges what is saved. */
  public Result submit(LaunchSession session, Unit unit, Test test, int number) {
    Optional<Occasion> occasion = Occasions.of(session, clock.instant());
    if (occasion.isEmpty()) {
      return new Result.Unknown();
    }
    Optional<Attempt> locked = attempts.lock(Run.of(occasion.get()), test.id(), number);
    if (locked.isEmpty()) {
      return new Result.Unknown();
    }
    return locked.get().open()
        ? judge(session, new Hand(occasion.get(), unit, test, locked.get()))
        : new Result.HandedIn();
  }

  /** What is handed in. */
  private record Hand(Occasion occasion, Unit unit, Test test, Attempt attempt) {}

  /** A question with its answer and what came of it. */
  private record Marked(Drawn drawn, Optional<Saved> saved, Verdict verdict) {}

  private Result judge(LaunchSession session, Hand hand) {
    List<Marked> marked = mark(hand);
    Map<String, String> unreadable = new HashMap<>();
    for (Marked one : marked) {
      if (one.verdict() instanceof Verdict.Unreadable cannot) {
        unreadable.put(one.drawn().id(), cannot.sentence());
      }
    }
    if (!unreadable.isEmpty()) {
      return new Result.Unreadable(unreadable);
    }
    finish(session, hand, marked);
    return new Result.HandedIn();
  }

  private List<Marked> mark(Hand hand) {
    Map<String, Saved> answers = attempts.answers(hand.attempt());
    return Judging.attempt(hand.test(), hand.attempt().seed(), hand.attempt().questions()).stream()
        .map(
            drawn -> {
              Optional<Saved> saved = Optional.ofNullable(answers.get(drawn.id()));
              List<String> answer = saved.map(Saved::answer).orElse(List.of());
              return new Marked(drawn, saved, Judging.judge(drawn, answer));
            })
        .toList();
  }

  private void finish(LaunchSession session, Hand hand, List<Marked> marked) {
    Set<String> excluded = rulings.held(session, hand.test().id());
    Map<String, Attempts.Mark> marks = new HashMap<>();
    Map<String, Double> shares = new HashMap<>();
    for (Marked one : marked) {
      if (one.verdict() instanceof Verdict.Judged judged) {
        shares.put(one.drawn().id(), judged.share());
        marks.put(one.drawn().id(), new Attempts.Mark(judged.share(), judged.right()));
        events.publish(answered(hand, one, judged));
      }
    }
    BigDecimal result =
        Tally.percent(marked.stream().map(Marked::drawn).toList(), shares, excluded);
    Standing standing = new Standing(hand.test(), List.of());
    Optional<Boolean> passed =
        hand.test().mastery().isPresent() ? Optional.of(standing.passed(result)) : Optional.empty();
    attempts.finish(hand.attempt(), marks, result, passed, hand.occasion().at());
    tell(hand, marked, result, passed);
    grade(session, hand);
    completing.check(hand.occasion(), hand.unit());
  }

  private void tell(Hand hand, List<Marked> marked, BigDecimal percent, Optional<Boolean> passed) {
    Attempt attempt = hand.attempt();
    Duration spent =
        marked.stream()
            .flatMap(one -> one.saved().stream())
            .map(Saved::spent)
            .reduce(Duration.ZERO, Duration::plus);
    String unit = hand.unit().id();
    if (!attempt.reopened()) { // it is completed once, however often it is judged
      events.publish(
          new AttemptCompleted(
              hand.occasion(), unit, attempt.test(), attempt.id(), attempt.number(), spent));
    }
    events.publish(
        new AttemptJudged(
            hand.occasion(),
            unit,
            attempt.test(),
            attempt.id(),
            attempt.number(),
            percent,
            passed,
            spent,
            outcomes(marked),
            attempt.judgement()));
  }

  private static List<String> outcomes(List<Marked> marked) {
    return marked.stream()
        .flatMap(one -> one.drawn().question().outcomes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private void grade(LaunchSession session, Hand hand) {
    Attempt attempt = hand.attempt();
    Run run = Run.of(hand.occasion());
    int more = rulings.more(session, attempt.test());
    Standing standing = new Standing(hand.test(), attempts.of(run, attempt.test()), more);
    gradeBook.record(
        session,
        new GradeBook.Grade(
            hand.unit().id(),
            attempt.test(),
            attempt.id(),
            standing.best().orElseThrow(),
            standing.finished(),
            attempt.reopened() ? standing.judgements() : 0,
            attempt.startedAt(),
            hand.occasion().at()));
  }

  private static QuestionAnswered answered(Hand hand, Marked one, Verdict.Judged judged) {
    return new QuestionAnswered(
        hand.occasion(),
        hand.unit().id(),
        Optional.of(hand.attempt().test()),
        Optional.of(hand.attempt().id()),
        Optional.empty(),
        one.drawn().id(),
        one.drawn().stem(),
        hand.attempt().sitting(),
        judged.interaction(),
        judged.right(),
        judged.share(),
        one.drawn().question().points(),
        judged.misconception(),
        one.drawn().values(),
        one.saved().map(Saved::spent).orElse(Duration.ZERO),
        one.drawn().question().outcomes());
  }
}
