package org.creatorshub.reporting.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A document, kept as it was sent.
 *
 * @param contentType as sent with it
 * @param updatedAt to the microsecond
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Document(String contentType, byte[] content, Instant updatedAt) {

  /** What a conditional request names: SHA-1 of the content, 40 hexadecimal digits (xAPI 3.1). */
  public String etag() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1", e);
    }
  }

  boolean isJson() {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.equals("application/json");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document
        && contentType.equals(document.contentType)
        && Arrays.equals(content, document.content)
        && updatedAt.equals(document.updatedAt);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }
}
