package org.creatorshub.reporting.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that came along with statements.
 *
 * @param sha2 its hash as statements name it, in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the hash says what it is
public record Attachment(String sha2, byte[] data) {

  /** The file, if this is its hash: SHA-224, 256, 384 or 512, told by the length (L-18). */
  public static Optional<Attachment> of(String claimed, byte[] data) {
    String sha2 = claimed.toLowerCase(Locale.ROOT);
    return algorithm(sha2.length())
        .map(algorithm -> HexFormat.of().formatHex(digest(algorithm, data)))
        .filter(sha2::equals)
        .map(hash -> new Attachment(hash, data));
  }

  private static Optional<String> algorithm(int digits) {
    return switch (digits) {
      case 56 -> Optional.of("SHA-224");
      case 64 -> Optional.of("SHA-256");
      case 96 -> Optional.of("SHA-384");
      case 128 -> Optional.of("SHA-512");
      default -> Optional.empty();
    };
  }

  private static byte[] digest(String algorithm, byte[] data) {
    try {
      return MessageDigest.getInstance(algorithm).digest(data);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }
}
