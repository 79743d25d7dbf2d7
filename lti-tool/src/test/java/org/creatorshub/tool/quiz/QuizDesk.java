package org.creatorshub.tool.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.InMemoryPositions;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.session.LaunchSession;

/** The use cases of the sample test over any store of attempts. */
final class QuizDesk {
  /** The right answer to every sample question. */
  static final Map<String, List<String>> RIGHT =
      Map.of(
          "q-choice", List.of("a"),
          "q-multi", List.of("a", "b"),
          "q-numeric", List.of("4"),
          "q-match", List.of("s1=t2", "s2=t1"),
          "q-order", List.of("first=1", "second=2"),
          "q-gap", List.of("x-default"));

  final Attempts attempts;
  final SettableClock clock = new SettableClock();
  final StartingAttempt starting;
  final SavingAnswers saving;
  private final SubmittingQuiz submitting;

  QuizDesk(Attempts attempts, List<LearningEvent> told, List<GradeBook.Grade> grades) {
    this.attempts = attempts;
    LearningEvents events = new LearningEvents(List.of(told::addAll));
    this.starting = new StartingAttempt(attempts, events, new Seeds(new Random(7)), clock);
    this.saving = new SavingAnswers(attempts, clock);
    this.submitting =
        new SubmittingQuiz(
            attempts,
            events,
            (session, grade) -> grades.add(grade),
            new CompletingUnit(new InMemoryPositions(), events, List.of()),
            clock);
  }

  StartingAttempt.Result start(LaunchSession session) {
    return starting.start(session, SampleUnit.TEST);
  }

  SavingAnswers.Result save(LaunchSession session, int number, SavingAnswers.Sheet sheet) {
    return saving.save(Run.of(session).orElseThrow(), SampleUnit.TEST.id(), number, sheet);
  }

  SubmittingQuiz.Result submit(LaunchSession session) {
    return submit(session, 1);
  }

  SubmittingQuiz.Result submit(LaunchSession session, int number) {
    return submitting.submit(session, SampleUnit.UNIT, SampleUnit.TEST, number);
  }

  /** As a teacher does it. */
  void reopen(LaunchSession session, int number, int sitting) {
    attempts.reopen(
        Run.of(session).orElseThrow(), SampleUnit.TEST.id(), number, sitting, clock.instant());
  }

  List<Attempt> of(LaunchSession session) {
    return attempts.of(Run.of(session).orElseThrow(), SampleUnit.TEST.id());
  }

  /** A whole attempt with these answers right and the others open. */
  void sit(LaunchSession session, int number, String... right) {
    start(session);
    Map<String, List<String>> answers = new HashMap<>();
    for (String question : right) {
      answers.put(question, RIGHT.getOrDefault(question, List.of()));
    }
    save(session, number, sheet(0, "tab-" + number, answers));
    submit(session, number);
  }

  static SavingAnswers.Sheet sheet(
      long revision, String writer, Map<String, List<String>> answers) {
    return new SavingAnswers.Sheet(revision, writer, false, answers);
  }
}
