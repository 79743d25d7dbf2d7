package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who looks after this installation, or after one LMS.
 *
 * @param passphrase as {@link Passphrases} keeps it
 */
public record Account(
    UUID id,
    Scope scope,
    String name,
    String passphrase,
    Instant createdAt,
    Optional<Instant> signedInAt) {
  /** How names are compared: capitals make no other person. */
  static String signInName(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Never prints the passphrase, not even as it is kept. */
  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
