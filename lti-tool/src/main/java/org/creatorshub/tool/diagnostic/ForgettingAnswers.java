package org.creatorshub.tool.diagnostic;

import java.time.Clock;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner takes everything back that they answered, and agreed to, in this course. */
public final class ForgettingAnswers {
  private final Rounds rounds;
  private final Sharings sharings;
  private final Clock clock;

  public ForgettingAnswers(Rounds rounds, Sharings sharings, Clock clock) {
    this.rounds = rounds;
    this.sharings = sharings;
    this.clock = clock;
  }

  void forget(LaunchSession session) {
    if (session.learns()) {
      sharings.withdraw(Place.of(session), clock.instant());
      rounds.forget(Place.of(session));
    }
  }
}
