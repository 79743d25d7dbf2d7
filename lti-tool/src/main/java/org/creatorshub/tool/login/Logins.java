package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.Optional;

/** The logins under way, each found by its state. */
public interface Logins {
  /** Answers the state under which the login is found: random, at least 128 bits (LTI-LOGIN-09). */
  String begin(Login login);

  /**
   * The login of this state. It tells that it was consumed where this node knows; {@link #consume}
   * decides.
   */
  Optional<Login> find(String state);

  /**
   * Uses up state and nonce in one step: of several callers, one gets the login (LTI-LAUNCH-17).
   *
   * @return empty if the state is unknown, used, older than {@code notBefore} or has another nonce
   */
  Optional<Login> consume(String state, String nonce, Instant notBefore, Instant at);

  /** Forgets what was used before; returns how many. */
  int forgetUsedBefore(Instant limit);
}
