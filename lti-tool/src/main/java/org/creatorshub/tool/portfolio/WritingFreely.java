package org.creatorshub.tool.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Words;

/**
 * A learner writes an exercise of the toolkit and may keep it in the portfolio. Nobody asked for
 * it: no unit waits for it, and no grade and no record comes of it.
 */
public final class WritingFreely {
  /** Stands in place of a unit. */
  public static final String UNIT = "toolkit";

  private final Course course;
  private final Works works;
  private final Clock clock;
  private final Judging judging = new Judging();

  public WritingFreely(Course course, Works works, Clock clock) {
    this.course = course;
    this.works = works;
    this.clock = clock;
  }

  /** What this person wrote for a technique, if anything. */
  public Optional<Work> work(LaunchSession session, String technique) {
    return session.learns() ? works.find(Place.of(session), UNIT, technique) : Optional.empty();
  }

  /** All exercises that this person began in this course. */
  public List<Work> all(LaunchSession session) {
    return session.learns()
        ? works.ofPerson(session.platform(), session.person()).stream()
            .filter(work -> work.unit().equals(UNIT) && work.place().equals(Place.of(session)))
            .toList()
        : List.of();
  }

  /**
   * Saves the draft unless a newer one exists; the same text again is fine.
   *
   * @param revision of the draft that the learner's page holds
   */
  public Outcome<Draft> save(LaunchSession session, String technique, int revision, String text) {
    Instant now = clock.instant();
    Optional<HandInRule> refusal = refusal(session, technique, text);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Work work = works.begin(Place.of(session), UNIT, technique, now);
    String storable = Judging.storable(text);
    if (work.draft().text().equals(storable) && work.draft().revision() >= revision) {
      return new Outcome.Kept<>(work.draft());
    }
    return works
        .saveDraft(work, storable, revision, now)
        .<Outcome<Draft>>map(Outcome.Kept::new)
        .orElseGet(() -> Outcome.refused(HandInRule.CHANGED_MEANWHILE));
  }

  /** Keeps the text as a new version; what is kept already is not kept twice. */
  public Outcome<Version> keep(LaunchSession session, String technique, String text) {
    Instant now = clock.instant();
    Optional<HandInRule> refusal = refusal(session, technique, text);
    Optional<Occasion> occasion = Occasions.of(session, now);
    if (refusal.isPresent() || occasion.isEmpty()) {
      return Outcome.refused(refusal.orElse(HandInRule.NOT_A_LEARNER));
    }
    works.lock(session.platform(), session.person());
    Work work = works.begin(Place.of(session), UNIT, technique, now);
    return switch (judging.text(text)) {
      case Outcome.Refused<Content> no -> new Outcome.Refused<>(no.id(), no.sentence());
      case Outcome.Kept<Content>(Content content) ->
          new Outcome.Kept<>(
              work.newest()
                  .filter(newest -> newest.content().equals(content))
                  .orElseGet(() -> add(work, content, Words.in(text), occasion.get())));
    };
  }

  private Version add(Work work, Content content, int words, Occasion occasion) {
    Version version = new Version(work.versions().size() + 1, content, words, occasion.at());
    works.add(work, version, occasion.registration());
    return version;
  }

  private Optional<HandInRule> refusal(LaunchSession session, String technique, String text) {
    if (Occasions.of(session, clock.instant()).isEmpty()) {
      return Optional.of(HandInRule.NOT_A_LEARNER);
    }
    if (course.technique(technique).isEmpty()) {
      return Optional.of(HandInRule.NO_SUCH_TASK);
    }
    return text.length() > Judging.LONGEST_TEXT
        ? Optional.of(HandInRule.TEXT_TOO_LONG)
        : Optional.empty();
  }
}
