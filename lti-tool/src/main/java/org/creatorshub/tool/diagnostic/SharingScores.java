package org.creatorshub.tool.diagnostic;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner lets their scores count in figures of the group, or takes that back. */
public final class SharingScores {
  private final Sharings sharings;
  private final ForgettingAnswers forgetting;
  private final Clock clock;

  public SharingScores(Sharings sharings, ForgettingAnswers forgetting, Clock clock) {
    this.sharings = sharings;
    this.forgetting = forgetting;
    this.clock = clock;
  }

  /**
   * Agrees.
   *
   * @param version of the words that the page showed; nothing is agreed to that was not read
   */
  boolean agree(LaunchSession session, String version) {
    return session.learns()
        && version.equals(Sharing.VERSION)
        && sharings.agree(
            Place.of(session),
            new Sharing(
                UUID.randomUUID(),
                Sharing.VERSION,
                Sharing.WORDS,
                clock.instant(),
                Optional.empty()));
  }

  /**
   * Takes it back, at once.
   *
   * @param answersToo whether all answers are to be deleted with it
   */
  void withdraw(LaunchSession session, boolean answersToo) {
    if (session.learns()) {
      sharings.withdraw(Place.of(session), clock.instant());
      if (answersToo) {
        forgetting.forget(session);
      }
    }
  }
}
