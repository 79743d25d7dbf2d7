package org.creatorshub.tool.sandbox;

import java.time.Instant;
import java.util.Optional;

/** When an activity opens and when it is due. */
record Dates(Optional<Instant> opens, Optional<Instant> due) {
  static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
}
