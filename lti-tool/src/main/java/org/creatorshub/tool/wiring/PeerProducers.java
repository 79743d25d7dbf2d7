package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.marking.Markings;
import org.creatorshub.tool.peer.AllocatingReviews;
import org.creatorshub.tool.peer.GivingReview;
import org.creatorshub.tool.peer.OpeningRound;
import org.creatorshub.tool.peer.PeerReviews;
import org.creatorshub.tool.peer.ShowingReviews;
import org.creatorshub.tool.peer.ShowingRounds;
import org.creatorshub.tool.portfolio.Invitations;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.text.Figures;

/** Makes what learners review each other's work with. */
final class PeerProducers {

  @Produces
  @Singleton
  AllocatingReviews allocatingReviews(PeerReviews reviews, HandIns handIns, Clock clock) {
    return new AllocatingReviews(reviews, handIns, clock);
  }

  @Produces
  @Singleton
  OpeningRound openingRound(
      Course course, PeerReviews reviews, AllocatingReviews allocating, Clock clock) {
    return new OpeningRound(course, reviews, allocating, clock);
  }

  @Produces
  @Singleton
  GivingReview givingReview(Course course, PeerReviews reviews, Clock clock) {
    return new GivingReview(course, reviews, clock);
  }

  @Produces
  @Singleton
  ShowingReviews showingReviews(
      Course course, PeerReviews reviews, GivingReview giving, Works works, HandIns handIns) {
    return new ShowingReviews(course, reviews, giving, works, handIns);
  }

  @Produces
  @Singleton
  ShowingRounds showingRounds(
      Course course, PeerReviews reviews, HandIns handIns, Markings markings, Clock clock) {
    return new ShowingRounds(course, reviews, handIns, markings, clock);
  }

  /** Learners find what they are asked for where their work is. */
  @Produces
  @Singleton
  Invitations invitations(ShowingReviews reviews) {
    return session -> {
      int waiting = reviews.waiting(session);
      return waiting == 0
          ? List.of()
          : List.of(
              new Invitations.Invitation(
                  "You are asked for "
                      + Figures.count(waiting, "review", "reviews")
                      + " of fellow students' work.",
                  "/portfolio/peer"));
    };
  }
}
