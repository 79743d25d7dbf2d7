package org.creatorshub.reporting.forwarding;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a target stands.
 *
 * @param waiting statements that are still to go, counted up to {@link #MOST_COUNTED}
 * @param history the same for what was there before the target
 * @param lag age of the oldest statement that waits; zero for none
 * @param stopped why nothing is sent until somebody resumes it
 * @param failures how often in a row it did not take anything
 * @param retryAt when it is tried again, after a failure
 */
public record Standing(
    UUID id,
    String name,
    URI endpoint,
    String edition,
    boolean paused,
    long waiting,
    long history,
    long sent,
    long parked,
    Duration lag,
    Optional<Instant> lastSentAt,
    Optional<String> stopped,
    int failures,
    Optional<Instant> retryAt,
    Optional<String> lastError,
    Optional<Instant> lastErrorAt) {
  public static final long MOST_COUNTED = 100_000;
}
