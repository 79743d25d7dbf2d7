package org.creatorshub.tool.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reviewer's way in: one LMS course, one unit or all, for a time.
 *
 * @param course our key of the LMS course
 * @param unit empty for the whole course
 * @param label whom the teacher gave it to
 */
public record ReviewLink(
    UUID id,
    UUID platform,
    UUID course,
    Optional<String> unit,
    String label,
    UUID createdBy,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> revokedAt) {

  boolean active(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
