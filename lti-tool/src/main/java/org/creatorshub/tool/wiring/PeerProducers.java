package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.column.Columns;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.marking.Markings;
import org.creatorshub.tool.peer.AllocatingReviews;
import org.creatorshub.tool.peer.GivingReview;
import org.creatorshub.tool.peer.OpeningRound;
import org.creatorshub.tool.peer.PeerMarks;
import org.creatorshub.tool.peer.PeerReviews;
import org.creatorshub.tool.peer.ReviewColumn;
import org.creatorshub.tool.peer.ReviewStanding;
import org.creatorshub.tool.peer.RulingOnReview;
import org.creatorshub.tool.peer.ShowingReviews;
import org.creatorshub.tool.peer.ShowingRounds;
import org.creatorshub.tool.peer.TellingReviewMark;
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
      Course course,
      PeerReviews reviews,
      AllocatingReviews allocating,
      TellingReviewMark telling,
      Clock clock) {
    return new OpeningRound(course, reviews, allocating, telling, clock);
  }

  @Produces
  @Singleton
  ReviewStanding reviewStanding(PeerReviews reviews, PeerMarks marks, Clock clock) {
    return new ReviewStanding(reviews, marks, clock);
  }

  @Produces
  @Singleton
  ReviewColumn reviewColumn(
      Course course,
      PeerReviews reviews,
      Gradebooks gradebooks,
      Columns columns,
      UsingColumn using) {
    return new ReviewColumn(course, reviews, gradebooks, columns, using);
  }

  @Produces
  @Singleton
  TellingReviewMark tellingReviewMark(
      ReviewStanding standing,
      PeerMarks marks,
      HandIns handIns,
      ReviewColumn column,
      RecordingGrade recording,
      Clock clock) {
    return new TellingReviewMark(standing, marks, handIns, column, recording, clock);
  }

  @Produces
  @Singleton
  RulingOnReview rulingOnReview(
      PeerReviews reviews, PeerMarks marks, TellingReviewMark telling, Logbook log) {
    return new RulingOnReview(reviews, marks, telling, log);
  }

  @Produces
  @Singleton
  GivingReview givingReview(
      Course course, PeerReviews reviews, TellingReviewMark telling, Clock clock) {
    return new GivingReview(course, reviews, telling, clock);
  }

  @Produces
  @Singleton
  ShowingReviews showingReviews(
      Course course,
      PeerReviews reviews,
      GivingReview giving,
      Works works,
      HandIns handIns,
      ReviewStanding standing) {
    return new ShowingReviews(course, reviews, giving, works, handIns, standing);
  }

  @Produces
  @Singleton
  ShowingRounds showingRounds(
      Course course,
      PeerReviews reviews,
      HandIns handIns,
      Markings markings,
      ReviewStanding standing,
      Clock clock) {
    return new ShowingRounds(course, reviews, handIns, markings, standing, clock);
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
