package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Sessions of the console; their ids are known by hash alone. */
public interface AdminSessions {
  /**
   * A session as it stands.
   *
   * @param changedAt when it got its present id
   * @param byPrevious the id that came was the one before
   */
  record Kept(
      AdminSession session,
      Instant createdAt,
      Instant usedAt,
      Instant changedAt,
      boolean byPrevious) {}

  void begin(UUID id, UUID account, Fingerprint token, String csrf, Instant at);

  /** The session with this id, or with this as its id before. */
  Optional<Kept> find(Fingerprint token);

  void used(UUID session, Instant at);

  /** Gives the session another id; false when somebody else just did. */
  boolean change(UUID session, Fingerprint from, Fingerprint to, Instant at);

  void end(UUID session);

  /** Ends every session of the account but this one. */
  void endOthers(UUID account, UUID kept);

  /** Forgets sessions, links and counted tries from before this moment. */
  void forget(Instant before);
}
