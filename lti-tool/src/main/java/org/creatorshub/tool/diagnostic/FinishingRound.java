package org.creatorshub.tool.diagnostic;

import java.time.Clock;
import java.time.Instant;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** The last page is behind the learner: told once, without answers and without scores. */
public final class FinishingRound {
  private final Rounds rounds;
  private final LearningEvents events;
  private final Clock clock;

  public FinishingRound(Rounds rounds, LearningEvents events, Clock clock) {
    this.rounds = rounds;
    this.events = events;
    this.clock = clock;
  }

  void finish(LaunchSession session, Asked asked, Round round) {
    Instant now = clock.instant();
    if (session.learns() && rounds.finish(Place.of(session), round.id(), now)) {
      Occasions.of(session, now)
          .ifPresent(
              occasion ->
                  events.publish(
                      new DiagnosticCompleted(
                          occasion, asked.diagnostic().unit(), round.id(), round.questionnaire())));
    }
  }
}
