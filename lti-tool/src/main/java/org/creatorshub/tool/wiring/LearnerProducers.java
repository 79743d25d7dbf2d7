package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.tool.allowance.Allowances;
import org.creatorshub.tool.attention.Looking;
import org.creatorshub.tool.attention.ReadingAttention;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.itemreview.ReviewedQuestions;
import org.creatorshub.tool.itemreview.ReviewingQuestion;
import org.creatorshub.tool.learner.HowIsOneLearner;
import org.creatorshub.tool.learner.IsDataComplete;
import org.creatorshub.tool.learner.LearnerAttempts;
import org.creatorshub.tool.learner.ReadingLearner;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.nudge.Addresses;
import org.creatorshub.tool.nudge.Notes;
import org.creatorshub.tool.nudge.ShowingNotes;
import org.creatorshub.tool.nudge.WritingNotes;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.ReviewedAttempts;
import org.creatorshub.tool.roster.ReadingRoster;

/** One learner's pages, notes to learners, reviewed questions; questions 11 and 12. */
final class LearnerProducers {

  @Produces
  @Singleton
  LearnerAttempts learnerAttempts(
      Course course, Gradebooks gradebooks, Attempts attempts, QuestionForms forms) {
    return new LearnerAttempts(course, gradebooks, new ReviewedAttempts(attempts, forms));
  }

  @Produces
  @Singleton
  ReadingLearner readingLearner(
      Course course,
      ReadingAttention attention,
      Progress progress,
      LearnerAttempts attempts,
      CourseGrades grades,
      Works works,
      Allowances allowances,
      Logbook log) {
    return new ReadingLearner(
        course,
        new ReadingLearner.Parts(
            attention, progress::ofLearner, attempts, grades, works, allowances, log));
  }

  @Produces
  @Singleton
  Inquiry howIsOneLearner(Looking looking) {
    return new HowIsOneLearner(looking);
  }

  @Produces
  @Singleton
  Inquiry isDataComplete(CourseGrades grades, Progress progress) {
    return new IsDataComplete(grades, scope -> progress.standing(scope.cohort()).facts());
  }

  @Produces
  @Singleton
  Addresses addresses(ReadingRoster roster) {
    return roster::addressesOf;
  }

  @Produces
  @Singleton
  WritingNotes writingNotes(Notes notes, People people, Logbook log, Clock clock) {
    return new WritingNotes(notes, people, log, clock);
  }

  @Produces
  @Singleton
  ShowingNotes showingNotes(Notes notes, LearningEvents events, Clock clock) {
    return new ShowingNotes(notes, events, clock);
  }

  @Produces
  @Singleton
  ReviewingQuestion reviewingQuestion(
      Course course, ReviewedQuestions reviewed, Logbook log, Clock clock) {
    return new ReviewingQuestion(course, reviewed, log, clock);
  }
}
