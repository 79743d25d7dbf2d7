package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.marking.FindingWork;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.marking.Markings;
import org.creatorshub.tool.marking.PublishedFeedback;
import org.creatorshub.tool.marking.PublishingMarking;
import org.creatorshub.tool.marking.SavingMarking;
import org.creatorshub.tool.marking.ShowingMarking;
import org.creatorshub.tool.marking.ShowingQueue;
import org.creatorshub.tool.marking.TellingGradebook;
import org.creatorshub.tool.peer.PeerFeedback;
import org.creatorshub.tool.peer.PeerReviews;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Works;

/** Makes what teachers mark work with. */
final class MarkingProducers {

  @Produces
  @Singleton
  FindingWork findingWork(Course course, Works works) {
    return new FindingWork(course, works);
  }

  @Produces
  @Singleton
  ShowingQueue showingQueue(Course course, HandIns handIns) {
    return new ShowingQueue(course, handIns);
  }

  @Produces
  @Singleton
  ShowingMarking showingMarking(
      FindingWork finding, Markings markings, HandIns handIns, ShowingQueue queue) {
    return new ShowingMarking(finding, markings, handIns, queue);
  }

  @Produces
  @Singleton
  SavingMarking savingMarking(FindingWork finding, Markings markings, Clock clock) {
    return new SavingMarking(finding, markings, clock);
  }

  /** What learners read about their work. */
  @Produces
  @Singleton
  Feedback feedback(Course course, Markings markings, PeerReviews reviews, HandIns handIns) {
    return new PublishedFeedback(markings).and(new PeerFeedback(course, reviews, handIns));
  }

  @Produces
  @Singleton
  TellingGradebook tellingGradebook(
      HandIns handIns, Gradebooks gradebooks, UsingColumn columns, RecordingGrade recording) {
    return new TellingGradebook(handIns, gradebooks, columns, recording);
  }

  @Produces
  @Singleton
  PublishingMarking publishingMarking(
      FindingWork finding,
      Markings markings,
      HandIns handIns,
      TellingGradebook gradebook,
      LearningEvents events,
      Clock clock) {
    return new PublishingMarking(finding, markings, handIns, gradebook, events, clock);
  }
}
