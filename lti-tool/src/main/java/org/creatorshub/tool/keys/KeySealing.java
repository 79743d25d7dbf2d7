package org.creatorshub.tool.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** Encrypts secrets at rest with AES-GCM; the wrapping key lives outside the database. */
public final class KeySealing {
  private final Optional<AesGcm> secret;
  private final Optional<AesGcm> old;
  private final SecureRandom random;

  public KeySealing(Optional<byte[]> secret, SecureRandom random) {
    this(secret, Optional.empty(), random);
  }

  /**
   * @param secret 32 bytes; without them nothing is sealed
   * @param old the secret before: opens what was sealed with it, seals nothing
   */
  public KeySealing(Optional<byte[]> secret, Optional<byte[]> old, SecureRandom random) {
    this.secret = secret.map(AesGcm::new);
    this.old = old.map(AesGcm::new);
    this.random = random;
  }

  /** False where no HUB_SECRET_KEY is set: then secrets are kept as they are. */
  public boolean seals() {
    return secret.isPresent();
  }

  /** Nonce, then cipher text and tag; bound to the name of the secret. */
  public byte[] seal(String name, byte[] clear) {
    return needed(name).seal(random, bound(name), clear);
  }

  /** What was sealed under this name, with today's secret or the one before. */
  public byte[] open(String name, byte[] sealed) {
    return needed(name)
        .open(bound(name), sealed)
        .or(() -> old.flatMap(before -> before.open(bound(name), sealed)))
        .orElseThrow(
            () -> new KeyException("Key " + name + " does not open with this HUB_SECRET_KEY"));
  }

  /** Today's form of what is kept in the clear or under the secret before; empty if it is that. */
  public Optional<byte[]> renewed(String name, byte[] kept, boolean encrypted) {
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    if (!encrypted) {
      return Optional.of(seal(name, kept));
    }
    return secret.get().open(bound(name), kept).isPresent()
        ? Optional.empty()
        : old.flatMap(before -> before.open(bound(name), kept)).map(clear -> seal(name, clear));
  }

  private AesGcm needed(String name) {
    return secret.orElseThrow(
        () -> new KeyException("Key " + name + " is encrypted, but HUB_SECRET_KEY is not set"));
  }

  private static byte[] bound(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
