package org.creatorshub.tool.scenario;

import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;

/** One learner at one link: whose runs are kept together. */
public record Player(UUID platform, UUID registration) {
  public static Player of(Occasion occasion) {
    return new Player(occasion.platform(), occasion.registration());
  }
}
