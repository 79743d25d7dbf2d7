package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.portfolio.HandingIn;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.SavingDraft;
import org.creatorshub.tool.portfolio.ShowingTask;
import org.creatorshub.tool.portfolio.Works;

/** The use cases behind portfolio, dashboard and reviewers' pages. */
final class PagesProducers {

  @Produces
  @Singleton
  HandingIn handingIn(
      Course course, Works works, KeptFiles files, LearningEvents events, Clock clock) {
    return new HandingIn(course, works, files, events, clock);
  }

  @Produces
  @Singleton
  SavingDraft savingDraft(HandingIn tasks, Works works, Clock clock) {
    return new SavingDraft(tasks, works, clock);
  }

  @Produces
  @Singleton
  ShowingTask showingTask(Course course, HandingIn tasks, Works works) {
    return new ShowingTask(course, tasks, works);
  }
}
