package org.creatorshub.tool.launch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names one learner's run through one link (ST-2): the same for every launch of both, and telling
 * nothing, because both keys are random.
 */
public final class Registration {
  private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
  private static final UUID OURS = uuid5(URL_NAMESPACE, "https://w3id.org/creators-hub/");
  private static final int FIRST_RUN = 1;

  private Registration() {}

  public static UUID of(UUID link, UUID pseudonym) {
    return uuid5(OURS, "reg\n" + link + "\n" + pseudonym + "\n" + FIRST_RUN);
  }

  /** RFC 9562, version 5. */
  static UUID uuid5(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }
}
