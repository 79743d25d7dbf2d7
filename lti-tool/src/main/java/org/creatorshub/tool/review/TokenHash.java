package org.creatorshub.tool.review;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.creatorshub.tool.portfolio.Digest;

/**
 * SHA-256 of a token; the token itself is kept nowhere.
 *
 * @param hexadecimal 64 digits
 */
public record TokenHash(String hexadecimal) {
  static TokenHash of(String token) {
    byte[] hash = Digest.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
    return new TokenHash(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hexadecimal);
  }
}
