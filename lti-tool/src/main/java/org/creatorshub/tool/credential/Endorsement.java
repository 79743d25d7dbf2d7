package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/**
 * What a teacher says of a badge, as a signed credential of its own.
 *
 * @param place whose badge it is, and in which course it was said
 * @param taken whether the learner wants it with the badge
 */
public record Endorsement(
    UUID id,
    UUID badge,
    Place place,
    String comment,
    Instant at,
    boolean taken,
    String credential) {
  Endorsement kept() {
    return new Endorsement(id, badge, place, comment, at, true, credential);
  }
}
