package org.creatorshub.tool.sending;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of which not everything may be here yet.
 *
 * @param name as its sender called it
 * @param bytes as many as there will be
 * @param received as many as are here
 * @param touchedAt when the last part came
 */
public record Arriving(
    UUID platform,
    UUID person,
    UUID id,
    String name,
    long bytes,
    long received,
    Instant touchedAt) {
  boolean whole() {
    return received == bytes;
  }

  Arriving with(int more, Instant now) {
    return new Arriving(platform, person, id, name, bytes, received + more, now);
  }
}
