package org.creatorshub.tool.portfolio;

import java.time.Clock;
import java.time.Instant;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.session.LaunchSession;

/** Keeps the text that a learner is writing, so that nothing is lost before it is handed in. */
public final class SavingDraft {
  private final HandingIn tasks;
  private final Works works;
  private final Clock clock;

  public SavingDraft(HandingIn tasks, Works works, Clock clock) {
    this.tasks = tasks;
    this.works = works;
    this.clock = clock;
  }

  /**
   * Saves unless a newer draft exists; the same text again is fine.
   *
   * @param revision of the draft that the learner's page holds
   */
  public Outcome<Draft> save(
      LaunchSession session, String unit, String artefact, int revision, String text) {
    Instant now = clock.instant();
    if (Occasions.of(session, now).isEmpty()) {
      return Outcome.refused(HandInRule.NOT_A_LEARNER);
    }
    if (tasks.task(unit, artefact).isEmpty()) {
      return Outcome.refused(HandInRule.NO_SUCH_TASK);
    }
    if (text.length() > Judging.LONGEST_TEXT) {
      return Outcome.refused(HandInRule.TEXT_TOO_LONG);
    }
    Work work = works.begin(Place.of(session), unit, artefact, now);
    String storable = Judging.storable(text);
    if (work.draft().text().equals(storable) && work.draft().revision() == revision + 1) {
      return new Outcome.Kept<>(work.draft());
    }
    return works
        .saveDraft(work, storable, revision, now)
        .<Outcome<Draft>>map(Outcome.Kept::new)
        .orElseGet(() -> Outcome.refused(HandInRule.CHANGED_MEANWHILE));
  }
}
