package org.creatorshub.reporting.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUID version 5 (RFC 9562, 5.5); the one of the JDK is version 3. */
final class NameBasedId {
  /** RFC 9562, 6.6. */
  static final UUID NAMESPACE_URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private NameBasedId() {}

  static UUID of(UUID namespace, String name) {
    byte[] hash = sha1(namespace, name);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
    long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(UUID namespace, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      ByteBuffer prefix = ByteBuffer.allocate(16);
      prefix.putLong(namespace.getMostSignificantBits());
      prefix.putLong(namespace.getLeastSignificantBits());
      digest.update(prefix.array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1", e);
    }
  }
}
