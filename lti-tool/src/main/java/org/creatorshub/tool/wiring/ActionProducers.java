package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.allowance.Allowances;
import org.creatorshub.tool.allowance.AllowingLearner;
import org.creatorshub.tool.allowance.ReopeningAttempt;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.exclusion.ExcludingQuestion;
import org.creatorshub.tool.exclusion.Exclusions;
import org.creatorshub.tool.exclusion.HandedIn;
import org.creatorshub.tool.exclusion.ShowingExclusion;
import org.creatorshub.tool.exclusion.TellingGradebooks;
import org.creatorshub.tool.exclusion.WorkingOutAgain;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.logbook.LogLines;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.Excluded;
import org.creatorshub.tool.quiz.MoreAttempts;
import org.creatorshub.tool.quiz.Rulings;

/** What teachers do about tests and learners. */
final class ActionProducers {

  @Produces
  @Singleton
  Logbook logbook(LogLines lines, AuditLog audit, Clock clock) {
    return new Logbook(lines, audit, clock);
  }

  @Produces
  @Singleton
  Rulings rulings(Excluded excluded, MoreAttempts more) {
    return new Rulings(excluded, more);
  }

  @Produces
  @Singleton
  WorkingOutAgain workingOutAgain(
      HandedIn handedIn,
      Attempts attempts,
      Rulings rulings,
      RecordingGrade recording,
      LearningEvents events,
      Clock clock) {
    TellingGradebooks telling = new TellingGradebooks(attempts, rulings.more(), recording);
    return new WorkingOutAgain(handedIn, telling, events, clock);
  }

  @Produces
  @Singleton
  ExcludingQuestion excludingQuestion(
      Course course,
      Exclusions exclusions,
      Excluded excluded,
      WorkingOutAgain working,
      Logbook log,
      Clock clock) {
    return new ExcludingQuestion(course, exclusions, excluded, working, log, clock);
  }

  @Produces
  @Singleton
  AllowingLearner allowingLearner(Course course, Allowances allowances, Logbook log, Clock clock) {
    return new AllowingLearner(course, allowances, log, clock);
  }

  @Produces
  @Singleton
  ReopeningAttempt reopeningAttempt(Attempts attempts, Logbook log, Clock clock) {
    return new ReopeningAttempt(attempts, log, clock);
  }

  @Produces
  @Singleton
  ShowingExclusion showingExclusion(
      Course course, ExcludingQuestion excluding, Exclusions exclusions, QuestionForms forms) {
    return new ShowingExclusion(course, excluding, exclusions, forms);
  }
}
