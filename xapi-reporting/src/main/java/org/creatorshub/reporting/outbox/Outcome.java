package org.creatorshub.reporting.outbox;

import java.time.Duration;
import java.util.Optional;

/** What came of sending one message. */
public sealed interface Outcome {

  record Delivered() implements Outcome {}

  /**
   * The target may take it later.
   *
   * @param after what the target asked for ({@code Retry-After})
   */
  record TryAgain(Optional<Duration> after, String reason) implements Outcome {}

  /** The target will never take this message. */
  record Park(String reason) implements Outcome {}

  /** The target takes nothing from us, for example because a key is wrong. */
  record StopTarget(String reason) implements Outcome {}
}
