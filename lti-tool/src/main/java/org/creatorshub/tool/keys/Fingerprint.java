package org.creatorshub.tool.keys;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * SHA-256 of a secret: what the database keeps instead of the secret itself.
 *
 * @param hex 64 digits, lower case
 */
public record Fingerprint(String hex) {
  public static Fingerprint of(String secret) {
    return ofBytes(Sha256.of(secret));
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
}
