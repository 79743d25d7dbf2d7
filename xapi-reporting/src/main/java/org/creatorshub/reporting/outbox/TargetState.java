package org.creatorshub.reporting.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How a target stands.
 *
 * @param oldestWaiting when the oldest undelivered message was added
 */
public record TargetState(
    String target,
    long waiting,
    long sent,
    long parked,
    Optional<Instant> oldestWaiting,
    Optional<String> stopReason) {}
