package org.creatorshub.tool.grade;

import java.time.Clock;
import java.time.Instant;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;

/** Keeps the LMS's final answer and tells it on, once, in one transaction. */
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
          if (grades.answered(post.platform(), post.id(), now, answer)) {
            events.publish(sent(post, now, answer instanceof FinalAnswer.Taken));
          }
        });
  }

  private static GradeSent sent(GradePost post, Instant at, boolean accepted) {
    return new GradeSent(
        new Occasion(
            post.platform(),
            post.pseudonym(),
            post.context(),
            post.link(),
            post.registration(),
            post.session(),
            at,
            post.lms()),
        post.mark().unit(),
        post.mark().test(),
        post.id(),
        post.mark().attempt(),
        post.mark().percent(),
        ScoreMessage.MAXIMUM,
        post.activityProgress(),
        post.gradingProgress(),
        accepted);
  }
}
