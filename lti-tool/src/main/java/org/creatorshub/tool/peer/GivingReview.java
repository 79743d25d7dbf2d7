package org.creatorshub.tool.peer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.session.LaunchSession;

/** A learner writes and gives a review; given once, it stays as it is. */
public final class GivingReview {
  private final Course course;
  private final PeerReviews reviews;
  private final TellingReviewMark telling;
  private final Clock clock;

  public GivingReview(Course course, PeerReviews reviews, TellingReviewMark telling, Clock clock) {
    this.course = course;
    this.reviews = reviews;
    this.telling = telling;
    this.clock = clock;
  }

  /** What became of it. */
  sealed interface Result {
    record Saved(int revision, Instant at) implements Result {}

    record Given() implements Result {}

    record Refused(PeerRule rule, String sentence) implements Result {
      static Refused of(PeerRule rule) {
        return new Refused(rule, rule.sentence());
      }
    }
  }

  /** A review with its round and its task. */
  record Mine(Round round, Review review, Artefact task) {}

  /** What a page sent. */
  record Sent(UUID review, int revision, Map<String, List<String>> form, boolean give) {}

  /** The review if this learner was asked for it, in this course. */
  Optional<Mine> find(LaunchSession learner, UUID review) {
    return reviews
        .review(learner.platform(), review)
        .filter(one -> learner.learns() && one.by(learner.person()))
        .flatMap(
            one ->
                reviews
                    .round(learner.platform(), one.round())
                    .filter(round -> round.course().equals(Place.of(learner).course()))
                    .flatMap(round -> task(round).map(task -> new Mine(round, one, task))));
  }

  /** The reviewer looks at the work: from now on nobody else is asked instead. */
  void open(LaunchSession learner, UUID review) {
    find(learner, review)
        .filter(mine -> !mine.review().begun())
        .ifPresent(mine -> reviews.opened(mine.round().platform(), review, clock.instant()));
  }

  Result send(LaunchSession learner, Sent sent) {
    return find(learner, sent.review())
        .map(mine -> send(learner, mine, sent))
        .orElseGet(() -> Result.Refused.of(PeerRule.NOT_YOURS));
  }

  private Result send(LaunchSession learner, Mine mine, Sent sent) {
    FilledRubric filled = FilledRubric.of(mine.task().rubric(), sent.form());
    if (mine.review().given() && mine.review().filled().equals(filled)) {
      return new Result.Given();
    }
    if (!mine.round().open()) {
      return Result.Refused.of(PeerRule.CLOSED);
    }
    if (filled.tooLong()) {
      return Result.Refused.of(PeerRule.TOO_LONG);
    }
    Optional<Result> unfit = sent.give() ? unfit(mine, filled) : Optional.empty();
    return unfit.orElseGet(() -> keep(learner, mine, sent, filled));
  }

  /** Why a review cannot be given as it is. */
  private static Optional<Result> unfit(Mine mine, FilledRubric filled) {
    List<String> missing = filled.missing(mine.task().rubric());
    if (!missing.isEmpty()) {
      return Optional.of(
          new Result.Refused(
              PeerRule.NOT_ALL_CHOSEN,
              PeerRule.NOT_ALL_CHOSEN.sentence()
                  + " Not chosen: "
                  + String.join("; ", missing)
                  + "."));
    }
    return Review.words(filled) < Review.ENOUGH_WORDS
        ? Optional.of(Result.Refused.of(PeerRule.TOO_FEW_WORDS))
        : Optional.empty();
  }

  private Result keep(LaunchSession learner, Mine mine, Sent sent, FilledRubric filled) {
    // Two reviews given at once are counted one after the other.
    if (sent.give()) {
      reviews.lock(mine.round());
    }
    Instant now = clock.instant();
    Optional<Instant> given = Optional.of(now).filter(at -> sent.give());
    if (!reviews.save(
        mine.round().platform(), mine.review().id(), filled, sent.revision(), given)) {
      return mine.review().filled().equals(filled) && !sent.give()
          ? new Result.Saved(mine.review().revision(), now)
          : Result.Refused.of(PeerRule.CHANGED_MEANWHILE);
    }
    if (!sent.give()) {
      return new Result.Saved(sent.revision() + 1, now);
    }
    telling.tell(learner, learner.person());
    return new Result.Given();
  }

  Optional<Artefact> task(Round round) {
    return course
        .unit(round.unit())
        .flatMap(Unit::artefact)
        .filter(task -> task.id().equals(round.artefact()));
  }
}
