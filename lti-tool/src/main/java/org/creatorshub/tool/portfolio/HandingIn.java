package org.creatorshub.tool.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Words;

/** A learner hands in portfolio work. Handing in again makes a new version; nothing is lost. */
public final class HandingIn {
  private final Course course;
  private final Works works;
  private final KeepingFile files;
  private final LearningEvents events;
  private final Clock clock;
  private final BiConsumer<Occasion, Unit> afterwards;
  private final Judging judging = new Judging();

  /**
   * Makes the use case.
   *
   * @param afterwards told of every new version, as it may complete the unit
   */
  public HandingIn(
      Course course,
      Works works,
      KeepingFile files,
      LearningEvents events,
      Clock clock,
      BiConsumer<Occasion, Unit> afterwards) {
    this.course = course;
    this.works = works;
    this.files = files;
    this.events = events;
    this.clock = clock;
    this.afterwards = afterwards;
  }

  /**
   * Keeps a new version, unless the same one was just sent twice.
   *
   * @param seen number of the newest version that the learner's page showed; 0 for none
   */
  public Outcome<Version> handIn(
      LaunchSession session, String unit, String artefact, int seen, Submission submission) {
    Instant now = clock.instant();
    Optional<Occasion> occasion = Occasions.of(session, now);
    if (occasion.isEmpty()) {
      return Outcome.refused(HandInRule.NOT_A_LEARNER);
    }
    if (task(unit, artefact).isEmpty()) {
      return Outcome.refused(HandInRule.NO_SUCH_TASK);
    }
    works.lock(session.platform(), session.person());
    Work work = works.begin(Place.of(session), unit, artefact, now);
    if (seen != work.versions().size()) {
      return sentAgain(work, seen, submission);
    }
    return switch (judged(work, submission)) {
      case Outcome.Refused<Content> no -> new Outcome.Refused<>(no.id(), no.sentence());
      case Outcome.Kept<Content> kept -> add(work, kept.value(), occasion.get());
    };
  }

  /** The task if this unit is offered and has it. */
  Optional<Artefact> task(String unit, String artefact) {
    return course
        .unit(unit)
        .filter(Unit::offered)
        .flatMap(Unit::artefact)
        .filter(task -> task.id().equals(artefact));
  }

  private Outcome<Version> add(Work work, Content content, Occasion occasion) {
    int words = content instanceof Content.Text text ? Words.in(text.text()) : 0;
    Version version = new Version(work.versions().size() + 1, content, words, occasion.at());
    works.add(work, version, occasion.registration());
    events.publish(
        new ArtefactSubmitted(
            occasion,
            work.unit(),
            work.artefact(),
            work.id(),
            version.number(),
            content.kind(),
            words));
    course.unit(work.unit()).ifPresent(unit -> afterwards.accept(occasion, unit));
    return new Outcome.Kept<>(version);
  }

  /** A double click or a repeated request brings the same work; only the first one counts. */
  private Outcome<Version> sentAgain(Work work, int seen, Submission submission) {
    return work.newest()
        .filter(newest -> seen == newest.number() - 1 && same(newest.content(), submission))
        .<Outcome<Version>>map(Outcome.Kept::new)
        .orElseGet(() -> Outcome.refused(HandInRule.CHANGED_MEANWHILE));
  }

  private boolean same(Content kept, Submission sent) {
    return switch (sent) {
      case Submission.OfText(String text) -> new Outcome.Kept<>(kept).equals(judging.text(text));
      case Submission.OfLink(String address) ->
          new Outcome.Kept<>(kept).equals(judging.link(address));
      case Submission.OfFile file ->
          kept instanceof Content.Upload upload && files.same(upload.file(), file.content());
    };
  }

  private Outcome<Content> judged(Work work, Submission submission) {
    return switch (submission) {
      case Submission.OfText(String text) -> judging.text(text);
      case Submission.OfLink(String address) -> judging.link(address);
      case Submission.OfFile file -> upload(work.place(), file);
    };
  }

  private Outcome<Content> upload(Place place, Submission.OfFile file) {
    return switch (files.keep(place, file.claimedName(), file.content())) {
      case Outcome.Refused<KeptFile> no -> new Outcome.Refused<>(no.id(), no.sentence());
      case Outcome.Kept<KeptFile>(KeptFile kept) -> new Outcome.Kept<>(new Content.Upload(kept));
    };
  }
}
