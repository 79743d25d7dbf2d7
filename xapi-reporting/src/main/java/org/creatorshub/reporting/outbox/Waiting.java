package org.creatorshub.reporting.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that is still to go.
 *
 * @param attempts how often it was tried
 * @param reason what the target last answered
 * @param nextAt not before then
 */
public record Waiting(
    long id, String key, int attempts, Optional<String> reason, Instant addedAt, Instant nextAt) {}
