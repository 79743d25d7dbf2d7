package org.creatorshub.tool.console;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads our keys from addresses and forms; anything else is nothing. */
final class Key {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Key() {}

  static Optional<UUID> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
