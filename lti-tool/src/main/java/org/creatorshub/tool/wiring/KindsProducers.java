package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.ReviewedAttempts;
import org.creatorshub.tool.submission.NotingReview;
import org.creatorshub.tool.submission.Reviews;
import org.creatorshub.tool.submission.ShowingSubmission;

/** Makes what answers the rarer kinds of launches: submission review. */
final class KindsProducers {

  @Produces
  @Singleton
  NotingReview notingReview(Reviews reviews) {
    return new NotingReview(reviews);
  }

  @Produces
  @Singleton
  ShowingSubmission showingSubmission(
      Course course, Reviews reviews, Attempts attempts, QuestionForms forms, Works works) {
    return new ShowingSubmission(course, reviews, new ReviewedAttempts(attempts, forms), works);
  }
}
