package org.creatorshub.reporting.retention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is old enough to go (P-08).
 *
 * @param before statements stored, and documents changed, before this moment
 * @param platform only statements told of this platform; documents name none, so they stay then
 */
public record Cutoff(Instant before, Optional<UUID> platform) {}
