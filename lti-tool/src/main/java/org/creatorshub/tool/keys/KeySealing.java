package org.creatorshub.tool.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts secrets at rest with AES-GCM; the wrapping key lives outside the database. */
public final class KeySealing {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Optional<byte[]> secret;
  private final Optional<byte[]> old;
  private final SecureRandom random;

  public KeySealing(Optional<byte[]> secret, SecureRandom random) {
    this(secret, Optional.empty(), random);
  }

  /**
   * @param secret 32 bytes; without them nothing is sealed
   * @param old the secret before: opens what was sealed with it, seals nothing
   */
  public KeySealing(Optional<byte[]> secret, Optional<byte[]> old, SecureRandom random) {
    this.secret = secret.map(byte[]::clone);
    this.old = old.map(byte[]::clone);
    this.random = random;
  }

  /** False where no HUB_SECRET_KEY is set: then secrets are kept as they are. */
  public boolean seals() {
    return secret.isPresent();
  }

  /** Nonce, then cipher text and tag; bound to the name of the secret. */
  public byte[] seal(String name, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, needed(name), name, nonce, clear).orElseThrow();
    byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, joined, NONCE_BYTES, sealed.length);
    return joined;
  }

  /** What was sealed under this name, with today's secret or the one before. */
  public byte[] open(String name, byte[] sealed) {
    return open(needed(name), name, sealed)
        .or(() -> old.flatMap(before -> open(before, name, sealed)))
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
    return open(secret.get(), name, kept).isPresent()
        ? Optional.empty()
        : old.flatMap(before -> open(before, name, kept)).map(clear -> seal(name, clear));
  }

  private byte[] needed(String name) {
    return secret.orElseThrow(
        () -> new KeyException("Key " + name + " is encrypted, but HUB_SECRET_KEY is not set"));
  }

  private static Optional<byte[]> open(byte[] key, String name, byte[] sealed) {
    if (sealed.length < NONCE_BYTES) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return run(Cipher.DECRYPT_MODE, key, name, nonce, rest);
  }

  private static Optional<byte[]> run(
      int mode, byte[] key, String name, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (GeneralSecurityException notThisKey) {
      return Optional.empty();
    }
  }
}
