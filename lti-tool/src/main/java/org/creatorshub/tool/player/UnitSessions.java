package org.creatorshub.tool.player;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Launches of units in the player. Secrets are kept as hashes. */
public interface UnitSessions {
  /** Keeps a new launch; earlier ones of the same run and unit end now. */
  void begin(UnitSession session, Fingerprint fetch);

  /**
   * Takes the one chance to get a token.
   *
   * @return false when it was taken before, is over, or the secret is another one
   */
  boolean take(UUID platform, UUID session, Fingerprint fetch, Fingerprint token, Instant now);

  /** The launch that a token belongs to, until it ends. */
  Optional<UnitSession> of(UUID platform, UUID session, Fingerprint token, Instant now);

  /** The verbs that were told in any launch of this run and unit. */
  Set<String> saidInRun(UnitSession session);

  /** Notes that a verb was told. */
  void note(UnitSession session, String verb);

  /** Whether teachers offer the player in this course. */
  boolean offered(UUID platform, UUID context);

  void offer(UUID platform, UUID context, boolean wanted, Instant now);
}
