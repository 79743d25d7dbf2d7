package org.creatorshub.reporting.outbox;

import java.time.Instant;

/** A message that was given up, with the last answer of the target. */
public record Parked(long id, String key, int attempts, String reason, Instant addedAt) {}
