package org.creatorshub.tool.peer;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts into words which reviews a learner is asked for. */
final class ReviewWords {
  private ReviewWords() {}

  /** A round ends at midnight, with its last day. */
  static String lastDay(Round round) {
    return Moment.day(round.due().minusSeconds(1));
  }

  static List<ReviewsPage.Asked> asked(List<Review> mine, String base) {
    List<ReviewsPage.Asked> asked = new ArrayList<>();
    for (Review review : mine) {
      asked.add(
          new ReviewsPage.Asked(
              "Work " + (asked.size() + 1),
              base + "/portfolio/peer/" + review.id(),
              review.given(),
              review
                  .givenAt()
                  .map(at -> "Given on " + Moment.day(at) + notCounting(review))
                  .orElse(review.revision() > 0 ? "Begun" : "Not begun")));
    }
    return asked;
  }

  private static String notCounting(Review review) {
    String note = GivenWords.note(review);
    return note.isEmpty() ? "" : ". It does not count. " + note;
  }

  /** What reviews earn, short. */
  static String mark(ReviewMark mark) {
    String counts = mark.counted() + " of " + mark.needed();
    return mark.earned() ? counts + ", " + Figures.percent(mark.percent()) : counts + ", no mark";
  }

  /** The same for the learner. */
  static String standing(ReviewMark mark) {
    if (mark.needed() == 0) {
      return "";
    }
    String counts = "Reviews given: %d of %d count.".formatted(mark.counted(), mark.needed());
    return mark.earned()
        ? counts + " Your mark for reviews: " + Figures.percent(mark.percent()) + "."
        : counts + " You have no mark for reviews yet.";
  }

  static String lead(Round round, int asked, long given) {
    if (asked == 0) {
      return round.open()
          ? "Hand in your own work first, or wait until somebody else has."
          : "You took no part in this round.";
    }
    if (given == asked) {
      return "You have given all your reviews. What others say stands beside your own work.";
    }
    return "You have given %d of %s. When all are given, you read what others say about your work."
        .formatted(given, Figures.count(asked, "review", "reviews"));
  }

  static String due(Round round) {
    return round
        .closedAt()
        .map(at -> "Closed on " + Moment.day(at))
        .orElse("Until the end of " + lastDay(round) + " (UTC)");
  }
}
