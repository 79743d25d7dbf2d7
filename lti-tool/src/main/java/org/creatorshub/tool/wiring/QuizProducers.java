package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.grade.GradeStanding;
import org.creatorshub.tool.grade.Grades;
import org.creatorshub.tool.grade.Mark;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.Stage;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.Positions;
import org.creatorshub.tool.lesson.PracticeAnswers;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.GradeBook;
import org.creatorshub.tool.quiz.GradeStatus;
import org.creatorshub.tool.quiz.QuizPages;
import org.creatorshub.tool.quiz.RecordedPages;
import org.creatorshub.tool.quiz.Rulings;
import org.creatorshub.tool.quiz.SavingAnswers;
import org.creatorshub.tool.quiz.Seeds;
import org.creatorshub.tool.quiz.StartingAttempt;
import org.creatorshub.tool.quiz.SubmittingQuiz;
import org.creatorshub.tool.quiz.TestPart;

/** Makes the use cases of the test, and leads its results to the gradebook. */
final class QuizProducers {

  @Produces
  @Singleton
  Seeds seeds() {
    return new Seeds(new SecureRandom());
  }

  @Produces
  @Singleton
  StartingAttempt startingAttempt(
      Attempts attempts, LearningEvents events, Seeds seeds, Rulings rulings, Clock clock) {
    return new StartingAttempt(attempts, events, seeds, rulings, clock);
  }

  @Produces
  @Singleton
  SavingAnswers savingAnswers(Attempts attempts, Clock clock) {
    return new SavingAnswers(attempts, clock);
  }

  @Produces
  @Singleton
  SubmittingQuiz submittingQuiz(
      Attempts attempts,
      LearningEvents events,
      GradeBook gradeBook,
      CompletingUnit completing,
      Rulings rulings,
      Clock clock) {
    return new SubmittingQuiz(attempts, events, gradeBook, completing, rulings, clock);
  }

  @Produces
  @Singleton
  QuizPages quizPages(Attempts attempts, QuestionForms forms, GradeStatus grades, Rulings rulings) {
    return new QuizPages(attempts, forms, grades, rulings);
  }

  @Produces
  @Singleton
  RecordedPages recordedPages(
      Course course, Positions positions, PracticeAnswers practice, Attempts attempts) {
    return new RecordedPages(course, positions, practice, attempts);
  }

  @Produces
  @Singleton
  TestPart testPart(Attempts attempts) {
    return new TestPart(attempts);
  }

  @Produces
  @Singleton
  GradeBook gradeBook(Course course, RecordingGrade recording) {
    return (session, grade) ->
        recording.record(
            session,
            new Mark(
                grade.unit(),
                grade.test(),
                course
                    .unit(grade.unit())
                    .flatMap(unit -> unit.test())
                    .map(Test::title)
                    .orElse(grade.test()),
                grade.attempt(),
                grade.finished() ? Stage.FINISHED : Stage.MARKED,
                Optional.of(grade.best()),
                Optional.of(grade.startedAt()),
                grade.at(),
                Optional.empty(),
                grade.again()));
  }

  @Produces
  @Singleton
  GradeStatus gradeStatus(Grades grades) {
    return (platform, attempt) ->
        switch (grades.ofAttempt(platform, attempt)) {
          case GradeStanding.Sent sent -> new GradeStatus.Status.Sent(sent.at());
          // A newer grade of the same person went in its place, with the best result.
          case GradeStanding.Superseded newer -> new GradeStatus.Status.Sent(newer.at());
          case GradeStanding.Waiting waiting -> new GradeStatus.Status.Waiting();
          case GradeStanding.Held held -> new GradeStatus.Status.Held();
          case GradeStanding.Refused refused -> new GradeStatus.Status.Refused("LTI-AGS-09");
          case GradeStanding.NotGraded none -> new GradeStatus.Status.NotGraded();
        };
  }
}
