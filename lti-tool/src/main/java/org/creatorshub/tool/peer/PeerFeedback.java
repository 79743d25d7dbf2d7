package org.creatorshub.tool.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.text.Moment;

/**
 * What fellow students said, for the author: once all own reviews are given, or the round is
 * closed. It is no mark and counts for none.
 */
public final class PeerFeedback implements Feedback {
  private final Course course;
  private final PeerReviews reviews;
  private final BiFunction<UUID, UUID, Map<UUID, String>> names;

  public PeerFeedback(Course course, PeerReviews reviews, HandIns handIns) {
    this.course = course;
    this.reviews = reviews;
    this.names = (platform, place) -> Names.of(handIns.of(platform, place));
  }

  @Override
  public List<Said> of(Work work) {
    UUID platform = work.place().platform();
    return reviews.rounds(platform, work.place().course()).stream()
        .filter(round -> round.unit().equals(work.unit()))
        .filter(round -> round.artefact().equals(work.artefact()))
        .flatMap(round -> said(round, work).stream())
        .toList();
  }

  private List<Said> said(Round round, Work work) {
    List<Review> all = reviews.of(round);
    boolean givenAll =
        all.stream().filter(review -> review.by(work.place().person())).allMatch(Review::given);
    Optional<Artefact> task = course.unit(round.unit()).flatMap(Unit::artefact);
    if ((round.open() && !givenAll) || task.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> known =
        round.anonymous() ? Map.of() : names.apply(round.platform(), round.course());
    return all.stream()
        .filter(review -> review.item().equals(work.id()) && review.given())
        .filter(review -> review.filled().missing(task.get().rubric()).isEmpty())
        .map(review -> said(review, task.get(), known))
        .toList();
  }

  private static Said said(Review review, Artefact task, Map<UUID, String> names) {
    String who =
        review
            .reviewer()
            .flatMap(person -> Optional.ofNullable(names.get(person)))
            .map(name -> "Review by " + name)
            .orElse("Review by a fellow student");
    return new Said(
        review.version(),
        who,
        Moment.day(review.givenAt().orElseThrow()),
        "",
        review.filled().comment(),
        Award.all(task.rubric(), review.filled()).stream()
            .map(
                award ->
                    new Line(
                        award.title(),
                        award.level(),
                        Award.plain(award.points()) + " of " + award.weight(),
                        award.sentence(),
                        award.comment()))
            .toList());
  }
}
