package org.creatorshub.tool.peer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.grade.GradePost;
import org.creatorshub.tool.grade.Mark;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.Stage;
import org.creatorshub.tool.launch.Registration;
import org.creatorshub.tool.marking.HandIn;
import org.creatorshub.tool.marking.HandIns;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Sends what a learner has earned by reviews to the gradebook: when one is given, when a round is
 * closed, when a teacher decides whether one counts. The same figure goes once.
 */
public final class TellingReviewMark {
  private final ReviewStanding standing;
  private final PeerMarks marks;
  private final HandIns handIns;
  private final ReviewColumn column;
  private final RecordingGrade recording;
  private final Clock clock;

  public TellingReviewMark(
      ReviewStanding standing,
      PeerMarks marks,
      HandIns handIns,
      ReviewColumn column,
      RecordingGrade recording,
      Clock clock) {
    this.standing = standing;
    this.marks = marks;
    this.handIns = handIns;
    this.column = column;
    this.recording = recording;
    this.clock = clock;
  }

  /**
   * Tells the mark of one person.
   *
   * @param by who caused it, in the course that it is about
   */
  void tell(LaunchSession by, UUID person) {
    Place place = Place.of(by);
    standing
        .of(place.platform(), place.course(), person)
        .filter(ReviewMark::earned)
        .ifPresent(mark -> tell(by, place, person, mark));
  }

  private void tell(LaunchSession by, Place place, UUID person, ReviewMark mark) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    marks.tell(
        place.platform(),
        place.course(),
        person,
        new PeerMarks.Told(mark.percent(), mark.rulings()),
        now);
    column
        .of(place.platform(), place.course())
        .ifPresent(
            spot ->
                author(place, person)
                    .ifPresent(
                        author -> {
                          column.keepColumnOfTest(place.platform(), spot);
                          recording.record(
                              learner(by, spot, author), sent(spot, place, author, mark, now), now);
                        }));
  }

  /** Who reviews has handed in something in the course. */
  private Optional<HandIns.Author> author(Place place, UUID person) {
    return handIns.of(place.platform(), place.course()).stream()
        .filter(row -> row.person().equals(person))
        .findFirst()
        .flatMap(row -> handIns.author(new HandIn(place.platform(), row.item(), row.version())));
  }

  private static GradePost.Learner learner(
      LaunchSession by, ReviewColumn.Spot spot, HandIns.Author author) {
    UUID link = spot.placed().link();
    return new GradePost.Learner(
        by.platform(),
        link,
        author.person(),
        author.pseudonym(),
        by.context(),
        Optional.empty(),
        Registration.of(link, author.pseudonym()),
        by.lms());
  }

  private static Mark sent(
      ReviewColumn.Spot spot, Place place, HandIns.Author author, ReviewMark mark, Instant now) {
    return new Mark(
        spot.unit(),
        Wanted.REVIEWS,
        ReviewColumn.LABEL,
        attempt(place.course(), author.person()),
        mark.finished() ? Stage.FINISHED : Stage.MARKED,
        Optional.of(mark.percent()),
        Optional.empty(),
        now,
        Optional.empty(),
        mark.rulings());
  }

  /** All reviews of one learner in one course are one attempt of the gradebook. */
  static UUID attempt(UUID course, UUID person) {
    return UUID.nameUUIDFromBytes(
        (Wanted.REVIEWS + "/" + course + "/" + person).getBytes(StandardCharsets.UTF_8));
  }
}
