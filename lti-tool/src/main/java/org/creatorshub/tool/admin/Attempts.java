package org.creatorshub.tool.admin;

import java.time.Duration;
import java.time.Instant;
import org.creatorshub.tool.keys.Fingerprint;

/** Counts tries at signing in, the same for names that exist and for names that do not. */
public interface Attempts {
  /** By what tries are counted. */
  enum Kind {
    NAME,
    NETWORK
  }

  /**
   * Tries in the present window.
   *
   * @param since when the window began
   */
  record Count(int tries, Instant since) {}

  /** Counts one more try; a window that is over begins anew. Nodes and threads share the count. */
  Count count(Kind kind, Fingerprint key, Duration window, Instant now);

  /** Forgets the tries, after one was right. */
  void clear(Kind kind, Fingerprint key);
}
