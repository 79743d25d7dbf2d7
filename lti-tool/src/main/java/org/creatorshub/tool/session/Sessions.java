package org.creatorshub.tool.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** The sessions of accepted launches. */
public interface Sessions {
  /**
   * Begins sessions, each of which ends the older ones of the same person in the same link.
   *
   * @return the launches with their numbers, in the order given
   */
  List<LaunchSession> begin(List<NewSession> sessions);

  /** Not to be called within a transaction: sessions are looked up for many callers at once. */
  Optional<StoredSession> byNumber(long number);

  /** The browser in which the session was begun. */
  Optional<Fingerprint> browser(UUID platform, UUID session);

  Optional<StoredSession> byToken(Fingerprint token);

  /** One more secret that opens the session: for a new window, which shares no cookie with us. */
  void addToken(UUID platform, UUID session, Fingerprint token, Instant at);

  /** Remembers that the session was used, and how it landed. */
  void touch(UUID platform, UUID session, Instant at, Landing landing);

  /** How many sessions begun since then landed on each step of the ladder. */
  Map<Landing, Long> landings(UUID platform, Instant since);

  /** True if this browser has a session under way of another person of the platform. */
  boolean servesAnother(UUID platform, Fingerprint browser, UUID person);
}
