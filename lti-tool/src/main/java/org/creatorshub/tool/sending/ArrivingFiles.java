package org.creatorshub.tool.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that arrive in parts, kept part by part. */
public interface ArrivingFiles {
  void begin(Arriving file);

  Optional<Arriving> find(UUID platform, UUID person, UUID id);

  /** Everything of one person, the one touched last first. */
  List<Arriving> ofPerson(UUID platform, UUID person);

  /** Adds a part behind what was received; false if another part came meanwhile. */
  boolean append(Arriving file, byte[] part, Instant now);

  /** Writes the content part by part; no more than one part is in memory. */
  void copy(Arriving file, OutputStream to) throws IOException;

  void remove(Arriving file);

  /** Forgets what nobody has touched since. */
  void forget(Instant before);
}
