package org.creatorshub.reporting.lrs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Something that a statement is found by: how it is used there, and a hash of what it is. */
record Mark(Usage usage, UUID hash) implements Comparable<Mark> {

  /** The related kinds hold the direct ones too, so that a question needs one kind only. */
  enum Usage {
    VERB(1),
    REGISTRATION(2),
    ACTIVITY(3),
    RELATED_ACTIVITY(4),
    AGENT(5),
    RELATED_AGENT(6);

    private final short code;

    Usage(int code) {
      this.code = (short) code;
    }

    short code() {
      return code;
    }
  }

  static Mark of(Usage usage, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
      return new Mark(usage, new UUID(bytes.getLong(), bytes.getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Mark other) {
    int byUsage = usage.compareTo(other.usage);
    return byUsage != 0 ? byUsage : hash.compareTo(other.hash);
  }
}
