package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.diagnostic.DiagnosticPages;
import org.creatorshub.tool.diagnostic.FinishingRound;
import org.creatorshub.tool.diagnostic.ForgettingAnswers;
import org.creatorshub.tool.diagnostic.GroupPages;
import org.creatorshub.tool.diagnostic.KeepingAnswers;
import org.creatorshub.tool.diagnostic.QuestionPages;
import org.creatorshub.tool.diagnostic.ResultPages;
import org.creatorshub.tool.diagnostic.Rounds;
import org.creatorshub.tool.diagnostic.SharingScores;
import org.creatorshub.tool.diagnostic.Sharings;
import org.creatorshub.tool.diagnostic.StartPages;
import org.creatorshub.tool.diagnostic.StartingRound;
import org.creatorshub.tool.lesson.Finding;

/** Makes the use cases of "Find out where you stand". */
final class DiagnosticProducers {

  @Produces
  @Singleton
  DiagnosticPages diagnosticPages(
      Rounds rounds, Sharings sharings, Course course, Finding finding, HubConfig config) {
    return new DiagnosticPages(
        new StartPages(rounds, sharings, config.legalBasis()),
        new QuestionPages(),
        new ResultPages(course, finding));
  }

  @Produces
  @Singleton
  StartingRound startingRound(Rounds rounds, Clock clock) {
    return new StartingRound(rounds, clock);
  }

  @Produces
  @Singleton
  KeepingAnswers keepingAnswers(Rounds rounds, Clock clock) {
    return new KeepingAnswers(rounds, clock);
  }

  @Produces
  @Singleton
  FinishingRound finishingRound(Rounds rounds, LearningEvents events, Clock clock) {
    return new FinishingRound(rounds, events, clock);
  }

  @Produces
  @Singleton
  ForgettingAnswers forgettingAnswers(Rounds rounds, Sharings sharings, Clock clock) {
    return new ForgettingAnswers(rounds, sharings, clock);
  }

  @Produces
  @Singleton
  SharingScores sharingScores(Sharings sharings, ForgettingAnswers forgetting, Clock clock) {
    return new SharingScores(sharings, forgetting, clock);
  }

  @Produces
  @Singleton
  GroupPages groupPages(Sharings sharings) {
    return new GroupPages(sharings);
  }
}
