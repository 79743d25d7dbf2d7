package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an LMS service said, sorted by what can be done about it (LTI-AGS-12). */
public sealed interface LmsAnswer {

  /**
   * Done.
   *
   * @param next where the list goes on
   * @param differences where a roster tells later what has changed since
   */
  record Received(int status, String body, Optional<URI> next, Optional<URI> differences)
      implements LmsAnswer {
    /** An answer of a service that knows no differences. */
    public Received(int status, String body, Optional<URI> next) {
      this(status, body, next, Optional.empty());
    }
  }

  /** Refused for good, as far as the service can tell: 4xx other than those below. */
  record Refused(int status, String body) implements LmsAnswer {}

  /**
   * Not now: overloaded, broken or out of reach.
   *
   * @param after how long the LMS asks us to wait
   */
  record Busy(String reason, Optional<Duration> after) implements LmsAnswer {}

  /**
   * The LMS gives us no token for this service, or refuses fresh ones.
   *
   * @param off the LMS granted a token without this service (LTI-KEYS-11): no fault that passes
   */
  record NoAccess(String reason, boolean off) implements LmsAnswer {
    public NoAccess(String reason) {
      this(reason, false);
    }
  }
}
