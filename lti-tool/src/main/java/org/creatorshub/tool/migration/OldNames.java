package org.creatorshub.tool.migration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people, courses and links were called in LTI 1.1. */
public interface OldNames {

  /** What has a name. */
  enum Kind {
    PERSON,
    CONTEXT,
    LINK
  }

  /**
   * A name of LTI 1.1.
   *
   * @param consumerKey whose name it is; two keys may use the same one for different things
   */
  record OldName(Kind kind, String consumerKey, String id) {}

  /** Joins an old name to our key; of two, the newest counts. */
  void join(UUID platform, OldName name, UUID ours, Instant at);

  /** Our key, for imports of old data. */
  Optional<UUID> find(UUID platform, OldName name);
}
