package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.tool.rubric.FilledRubric;
import org.junit.jupiter.api.Test;

class ReviewMarkTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final UUID ANA = new UUID(1, 1);
  private static final UUID BO = new UUID(2, 2);
  private static final String TEN = "one two three four five six seven eight nine ten";

  private final Map<Round, List<Review>> all = new LinkedHashMap<>();

  @Test
  void countsTwoReviewsAsTheWholeMark() {
    round(2, true, given(), given());
    assertThat(mark()).isEqualTo(new ReviewMark(2, 2, 2, 0, false, new BigDecimal("100.00")));
    assertThat(mark().finished()).isTrue();
  }

  @Test
  void countsOneOfTwoAsHalf() {
    round(2, true, given(), waiting());
    assertThat(mark().percent()).isEqualByComparingTo("50");
    assertThat(mark().finished()).isFalse();
  }

  @Test
  void saysNothingAboutWhoGaveNone() {
    round(2, false, waiting(), waiting());
    assertThat(mark().earned()).isFalse();
    assertThat(ReviewMark.of(all, new UUID(3, 3), NOW).earned()).as("not asked").isFalse();
  }

  @Test
  void needsNoMoreThanTheSchemeWants() {
    round(5, true, given(), given(), waiting(), waiting(), waiting());
    assertThat(mark().percent()).isEqualByComparingTo("100");
  }

  @Test
  void addsUpOverRounds() {
    round(2, false, given(), waiting());
    round(2, true, given(), waiting());
    assertThat(mark()).extracting(ReviewMark::counted, ReviewMark::needed).containsExactly(2, 2);
  }

  @Test
  void holdsNothingAgainstWhoWasAskedForLess() {
    round(2, false, given());
    assertThat(mark().percent()).isEqualByComparingTo("100");
  }

  @Test
  void waitsWhileLatecomersMayStillBringMoreToReview() {
    round(2, true, given());
    assertThat(mark()).extracting(ReviewMark::counted, ReviewMark::needed).containsExactly(1, 2);
    assertThat(ReviewMark.of(all, ANA, NOW.plus(Duration.ofDays(8))).percent())
        .isEqualByComparingTo("100");
  }

  @Test
  void leavesOutWhatHasTooFewWordsUnlessATeacherLetsItCount() {
    Review nine = review(Optional.of(NOW), "nine words are not enough: one must be missing.");
    assertThat(Review.words(nine.filled())).isEqualTo(9);
    assertThat(nine.counts()).isFalse();
    assertThat(given().counts()).isTrue();
    assertThat(waiting().counts()).isFalse();
    assertThat(ruled(nine, true).counts()).isTrue();
  }

  @Test
  void leavesOutWhatATeacherLeftOut() {
    round(2, false, given(), ruled(given(), false));
    assertThat(mark()).isEqualTo(new ReviewMark(1, 2, 2, 3, true, new BigDecimal("50.00")));
    assertThat(mark().finished()).as("no round is open").isTrue();
  }

  @Test
  void isZeroWhenNothingThatWasGivenCounts() {
    round(2, false, ruled(given(), false), waiting());
    assertThat(mark().earned()).isTrue();
    assertThat(mark().percent()).isEqualByComparingTo("0");
  }

  @Test
  void neverFallsBelowWhatWasTold() {
    round(2, true, given(), waiting());
    assertThat(mark().atLeast(new BigDecimal("100.00")).percent()).isEqualByComparingTo("100");
    assertThat(mark().atLeast(BigDecimal.ZERO).percent()).isEqualByComparingTo("50");
  }

  private ReviewMark mark() {
    return ReviewMark.of(all, ANA, NOW);
  }

  private static Review given() {
    return review(Optional.of(NOW), TEN);
  }

  private static Review waiting() {
    return review(Optional.empty(), "");
  }

  /** A round in which Bo has given three reviews too. */
  private void round(int reviews, boolean open, Review... mine) {
    Round round =
        new Round(
            new UUID(8, 8),
            UUID.randomUUID(),
            new UUID(9, 9),
            "u0" + all.size(),
            "task",
            NOW.plus(Duration.ofDays(7)),
            reviews,
            true,
            1,
            NOW,
            open ? Optional.empty() : Optional.of(NOW));
    Review bo = with(given(), Optional.of(BO), Ruling.NONE);
    all.put(round, Stream.concat(Stream.of(mine), Stream.of(bo, bo, bo)).toList());
  }

  private static Review ruled(Review review, boolean counts) {
    return with(review, review.reviewer(), new Ruling(3, counts, counts ? "" : "Copied"));
  }

  private static Review with(Review review, Optional<UUID> reviewer, Ruling ruling) {
    return new Review(
        review.id(),
        review.round(),
        review.item(),
        review.version(),
        review.author(),
        reviewer,
        review.filled(),
        review.revision(),
        review.begun(),
        review.givenAt(),
        ruling);
  }

  private static Review review(Optional<Instant> given, String comment) {
    return new Review(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        Optional.of(ANA),
        new FilledRubric(List.of(new FilledRubric.Line("a", Optional.of(0), "")), comment),
        1,
        true,
        given,
        Ruling.NONE);
  }
}
