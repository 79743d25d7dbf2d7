package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.dashboard.Figures;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.review.GatheringEvidence;
import org.creatorshub.tool.review.InvitingReviewer;
import org.creatorshub.tool.review.ListingReviewLinks;
import org.creatorshub.tool.review.OpeningReview;
import org.creatorshub.tool.review.ReviewLinks;

/** The use cases behind reviewers' pages. */
final class ReviewProducers {

  @Produces
  @Singleton
  InvitingReviewer invitingReviewer(
      Course course, ReviewLinks links, Secrets secrets, Clock clock) {
    return new InvitingReviewer(course, links, secrets::next, clock);
  }

  @Produces
  @Singleton
  ListingReviewLinks listingReviewLinks(Course course, ReviewLinks links, Clock clock) {
    return new ListingReviewLinks(course, links, clock);
  }

  @Produces
  @Singleton
  OpeningReview openingReview(ReviewLinks links, Clock clock) {
    return new OpeningReview(links, clock);
  }

  @Produces
  @Singleton
  GatheringEvidence gatheringEvidence(Course course, Figures figures, Clock clock) {
    return new GatheringEvidence(course, figures, clock);
  }
}
