package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.Optional;

/** What badges were given for, word for word, under addresses that never change (trap 11). */
public interface Definitions {
  /** A definition and when it was first used. */
  record Kept(String json, Instant at) {}

  /** Keeps the first text of a version; answers what is kept. */
  Kept keep(String achievement, String version, String json, Instant at);

  Optional<Kept> find(String achievement, String version);
}
