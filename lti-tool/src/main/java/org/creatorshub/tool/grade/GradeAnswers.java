package org.creatorshub.tool.grade;

import java.time.Clock;
import java.time.Instant;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.column.Wanted;

/** Keeps the final answer to a grade and tells it on, once, in one transaction. */
public final class GradeAnswers {
  private final Grades grades;
  private final LearningEvents events;
  private final Transaction transaction;
  private final Clock clock;

  public GradeAnswers(Grades grades, LearningEvents events, Transaction transaction, Clock clock) {
    this.grades = grades;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  void settle(GradePost post, FinalAnswer answer) {
    Instant now = clock.instant();
    transaction.run(
        () -> {
          boolean first = grades.answered(post.platform(), post.id(), now, answer);
          if (first && told(post, answer)) {
            events.publish(sent(post, now, answer instanceof FinalAnswer.Taken));
          }
        });
  }

  /**
   * Mere progress is no grade, and what is held back has had no answer. That reviews earned a mark
   * stands in no record: it says nothing about a unit.
   */
  private static boolean told(GradePost post, FinalAnswer answer) {
    return post.mark().stage().marked()
        && !post.mark().test().equals(Wanted.REVIEWS)
        && !(answer instanceof FinalAnswer.Held);
  }

  private static GradeSent sent(GradePost post, Instant at, boolean accepted) {
    GradePost.Learner learner = post.learner();
    Mark mark = post.mark();
    return new GradeSent(
        new Occasion(
            learner.platform(),
            learner.pseudonym(),
            learner.context(),
            learner.link(),
            learner.registration(),
            learner.session(),
            at,
            learner.lms()),
        mark.unit(),
        mark.test(),
        post.id(),
        mark.attempt(),
        mark.byHand().map(by -> new GradeSent.Marked(by.work(), by.version(), by.revision())),
        mark.percent().orElseThrow(),
        ScoreMessage.MAXIMUM,
        mark.stage().activityProgress(),
        mark.stage().gradingProgress(),
        accepted);
  }
}
