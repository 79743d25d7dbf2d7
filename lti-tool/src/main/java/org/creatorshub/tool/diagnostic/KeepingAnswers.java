package org.creatorshub.tool.diagnostic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A page of answers is kept; questions without an answer are as welcome as others. */
public final class KeepingAnswers {
  private final Rounds rounds;
  private final Clock clock;

  public KeepingAnswers(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  /** How it went. */
  sealed interface Result permits Kept, Unfit, Closed {}

  record Kept() implements Result {}

  /** A text is too long or a number is none; nothing was kept. */
  record Unfit(List<String> fields) implements Result {}

  /** The round was finished or deleted meanwhile. */
  record Closed() implements Result {}

  Result keep(LaunchSession session, Round round, Fields fields, Map<String, List<String>> form) {
    List<String> refused = fields.refused(form);
    if (!refused.isEmpty()) {
      return new Unfit(refused);
    }
    boolean kept =
        session.learns()
            && rounds.save(
                Place.of(session), round.id(), fields.names(), fields.read(form), clock.instant());
    return kept ? new Kept() : new Closed();
  }
}
