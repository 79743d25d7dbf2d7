package org.creatorshub.tool.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a secret: what the database keeps instead of the secret itself.
 *
 * @param hex 64 digits, lower case
 */
public record Fingerprint(String hex) {
  public static Fingerprint of(String secret) {
    return ofBytes(sha256().digest(secret.getBytes(StandardCharsets.UTF_8)));
  }

  public static Fingerprint ofBytes(byte[] hash) {
    return new Fingerprint(HexFormat.of().formatHex(hash));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Compares in constant time. */
  public boolean matches(Fingerprint other) {
    return MessageDigest.isEqual(bytes(), other.bytes());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
