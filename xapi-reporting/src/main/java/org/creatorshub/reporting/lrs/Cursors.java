package org.creatorshub.reporting.lrs;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/** Opaque, signed places to go on reading (L-09): they hold the query and where its page ended. */
public final class Cursors {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final byte[] key;

  /**
   * What a cursor says.
   *
   * @param query the query string of the first page
   */
  public record Cursor(String query, Position position) {}

  /**
   * Cursors of one installation.
   *
   * @param key secret, at least 32 bytes; the same on all nodes
   */
  public Cursors(byte[] key) {
    this.key = key.clone();
  }

  /** With the key that all nodes of this database share; made when there is none. */
  public static Cursors in(Jdbi jdbi, SecureRandom random) {
    byte[] fresh = new byte[32];
    random.nextBytes(fresh);
    return new Cursors(new JdbcRecordStoreKeys(jdbi).cursorKey(fresh));
  }

  public String write(Cursor cursor) {
    Position position = cursor.position();
    String text =
        position.stored().toEpochMilli() + "\n" + position.sequence() + "\n" + cursor.query();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ENCODER.encodeToString(bytes) + "." + ENCODER.encodeToString(signature(bytes));
  }

  /** The cursor, unless it was not written by us. */
  public Optional<Cursor> read(String text) {
    List<String> parts = List.of(text.split("\\.", -1));
    if (parts.size() != 2) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(parts.getFirst());
      byte[] signature = Base64.getUrlDecoder().decode(parts.getLast());
      return MessageDigest.isEqual(signature, signature(bytes))
          ? Optional.of(parse(new String(bytes, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Cursor parse(String text) {
    String[] lines = text.split("\n", 3);
    Instant stored = Instant.ofEpochMilli(Long.parseLong(lines[0]));
    return new Cursor(lines[2], new Position(stored, Long.parseLong(lines[1])));
  }

  private byte[] signature(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new RecordStoreException("Cannot sign a cursor", e);
    }
  }
}
