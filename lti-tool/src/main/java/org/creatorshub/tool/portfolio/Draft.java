package org.creatorshub.tool.portfolio;

import java.time.Instant;
import java.util.Optional;

/**
 * Text that is being written.
 *
 * @param revision grows with every save; 0 before the first
 */
public record Draft(String text, int revision, Optional<Instant> savedAt) {
  static final Draft NONE = new Draft("", 0, Optional.empty());
}
