package org.creatorshub.tool.diagnostic;

import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner takes everything back that they answered in this course. */
public final class ForgettingAnswers {
  private final Rounds rounds;

  public ForgettingAnswers(Rounds rounds) {
    this.rounds = rounds;
  }

  void forget(LaunchSession session) {
    if (session.learns()) {
      rounds.forget(Place.of(session));
    }
  }
}
