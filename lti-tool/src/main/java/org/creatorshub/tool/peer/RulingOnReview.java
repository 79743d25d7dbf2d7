package org.creatorshub.tool.peer;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.session.LaunchSession;

/** A teacher leaves a given review out of its writer's mark, or lets it count (again). */
public final class RulingOnReview {
  private final PeerReviews reviews;
  private final PeerMarks marks;
  private final TellingReviewMark telling;
  private final Logbook log;

  public RulingOnReview(
      PeerReviews reviews, PeerMarks marks, TellingReviewMark telling, Logbook log) {
    this.reviews = reviews;
    this.marks = marks;
    this.telling = telling;
    this.log = log;
  }

  /** What a teacher wants. */
  record Wish(String review, boolean counts, String reason) {}

  /** Why nothing was changed; empty when it stands as wished. */
  Optional<PeerRule> rule(LaunchSession teacher, Round round, Wish wish) {
    String reason = wish.reason().replaceAll("[\\p{C}\\s]+", " ").strip();
    if (!wish.counts() && (reason.isEmpty() || reason.length() > Ruling.LONGEST_REASON)) {
      return Optional.of(PeerRule.NO_REASON);
    }
    reviews.lock(round);
    Optional<Review> review =
        reviews.of(round).stream()
            .filter(one -> one.id().toString().equals(wish.review()) && one.given())
            .findFirst();
    if (review.isEmpty()) {
      return Optional.of(PeerRule.NOT_GIVEN);
    }
    if (review.get().counts() != wish.counts()) {
      decide(teacher, round, review.get(), wish.counts(), wish.counts() ? "" : reason);
    }
    return Optional.empty();
  }

  private void decide(
      LaunchSession teacher, Round round, Review review, boolean counts, String reason) {
    marks.rule(
        round.platform(), review.id(), new Ruling(review.ruling().number() + 1, counts, reason));
    Optional<UUID> writer = review.reviewer();
    writer.ifPresent(person -> telling.tell(teacher, person));
    log.acted(
        teacher,
        counts ? "review counted" : "review left out",
        "a review of " + round.artefact(),
        writer,
        reason);
  }
}
