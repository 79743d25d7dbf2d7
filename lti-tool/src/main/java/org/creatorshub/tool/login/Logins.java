package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.Optional;

/** The logins under way, found by the fingerprint of their state. */
public interface Logins {
  void begin(String state, Login login);

  /** The login of this state, whether it was consumed or not. */
  Optional<Login> find(String state);

  /**
   * Uses up state and nonce in one step: of several callers, one gets the login (LTI-LAUNCH-17).
   *
   * @return empty if the state is unknown, used, older than {@code notBefore} or has another nonce
   */
  Optional<Login> consume(String state, String nonce, Instant notBefore, Instant at);

  /** Forgets what is older; returns how many. */
  int removeOlderThan(Instant limit);
}
