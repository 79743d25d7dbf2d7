package org.creatorshub.tool.gradebook;

import java.util.Optional;
import java.util.UUID;

/** Reads an id that came back from a page of ours, and may have been changed on the way. */
final class Ids {
  private Ids() {}

  static Optional<UUID> parse(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
