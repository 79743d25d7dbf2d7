package org.creatorshub.tool.diagnostic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner begins to answer, or goes on where they left off. */
public final class StartingRound {
  static final int MOST = 9;

  private final Rounds rounds;
  private final Clock clock;

  public StartingRound(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  /** The open round; empty for those who leave no trace, and after the ninth time. */
  Optional<Round> start(LaunchSession session, Asked asked) {
    if (!session.learns()) {
      return Optional.empty();
    }
    Place place = Place.of(session);
    Optional<Round> last = last(place, asked);
    if (last.isPresent() && (last.get().open() || last.get().number() >= MOST)) {
      return last.filter(Round::open);
    }
    Round fresh =
        new Round(
            UUID.randomUUID(),
            asked.questionnaire().id(),
            asked.diagnostic().version(),
            last.map(Round::number).orElse(0) + 1,
            clock.instant(),
            Optional.empty(),
            Map.of());
    // Of two clicks at once one begins the round and both find it.
    return rounds.start(place, fresh) ? Optional.of(fresh) : last(place, asked).filter(Round::open);
  }

  private Optional<Round> last(Place place, Asked asked) {
    List<Round> mine =
        rounds.of(place).stream()
            .filter(round -> round.questionnaire().equals(asked.questionnaire().id()))
            .toList();
    return mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast());
  }
}
