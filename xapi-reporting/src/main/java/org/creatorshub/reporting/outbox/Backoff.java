package org.creatorshub.reporting.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential with full jitter (O-08): waiting workers do not come back all at once. */
public final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final RandomGenerator random;

  public Backoff(RandomGenerator random) {
    this.random = random;
  }

  /** Up to 5 s, 10 s, 20 s … one hour. */
  public Duration after(int attempts) {
    long ceiling = LONGEST.toMillis();
    // 2^10 times 5 s is more than an hour
    if (attempts < 10) {
      ceiling = Math.min(ceiling, FIRST.toMillis() << attempts);
    }
    return Duration.ofMillis(random.nextLong(ceiling) + 1);
  }
}
