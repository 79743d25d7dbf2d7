package org.creatorshub.tool.peer;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the learners of a course stand with the reviews that they give. */
public final class ReviewStanding {
  private final PeerReviews reviews;
  private final PeerMarks marks;
  private final Clock clock;

  public ReviewStanding(PeerReviews reviews, PeerMarks marks, Clock clock) {
    this.reviews = reviews;
    this.marks = marks;
    this.clock = clock;
  }

  /** Everybody who was ever asked for a review in this course. */
  Map<UUID, ReviewMark> of(UUID platform, UUID course) {
    Map<Round, List<Review>> all = new LinkedHashMap<>();
    reviews.rounds(platform, course).forEach(round -> all.put(round, reviews.of(round)));
    Map<UUID, PeerMarks.Told> told = marks.told(platform, course);
    Map<UUID, ReviewMark> standing = new HashMap<>();
    all.values().stream()
        .flatMap(List::stream)
        .flatMap(review -> review.reviewer().stream())
        .distinct()
        .forEach(
            person ->
                standing.put(
                    person,
                    withTold(
                        ReviewMark.of(all, person, clock.instant()),
                        Optional.ofNullable(told.get(person)))));
    return standing;
  }

  Optional<ReviewMark> of(UUID platform, UUID course, UUID person) {
    return Optional.ofNullable(of(platform, course).get(person));
  }

  private static ReviewMark withTold(ReviewMark mark, Optional<PeerMarks.Told> told) {
    return told.filter(one -> one.rulings() == mark.rulings())
        .map(one -> mark.atLeast(one.percent()))
        .orElse(mark);
  }
}
