package org.creatorshub.tool.lmsclient;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the LMS gave us an access token. */
sealed interface TokenResult {
  record Granted(String token, Instant until) implements TokenResult {}

  /**
   * No token.
   *
   * @param off the LMS gave one, but not for the service that we asked for
   */
  record Denied(String reason, boolean off) implements TokenResult {}

  record Unavailable(String reason, Optional<Duration> after) implements TokenResult {}
}
