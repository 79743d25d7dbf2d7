package org.creatorshub.tool.lesson;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.scenario.Player;
import org.creatorshub.tool.session.LaunchSession;

/** One learner's run through one link: what progress belongs to. */
public record Run(UUID platform, UUID registration) {

  Player player() {
    return new Player(platform, registration);
  }

  public static Run of(Occasion occasion) {
    return new Run(occasion.platform(), occasion.registration());
  }

  /** The run of a learner; empty for teachers and guests, who leave no trace. */
  public static Optional<Run> of(LaunchSession session) {
    return session.learns()
        ? session.registration().map(id -> new Run(session.platform(), id))
        : Optional.empty();
  }
}
