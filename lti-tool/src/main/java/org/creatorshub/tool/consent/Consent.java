package org.creatorshub.tool.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a learner agreed to: this piece, for this audience, for as long as it is not withdrawn.
 *
 * @param withFeedback what others said about the piece goes along
 * @param wording version and language of the sentences that the learner read
 */
public record Consent(
    UUID id,
    UUID piece,
    Audience audience,
    boolean withFeedback,
    String wording,
    Instant givenAt,
    Optional<Instant> withdrawnAt) {

  /** The sentences of today; a new wording gets a new version and old consents keep theirs. */
  public static final String WORDING = "2026-11 en";

  public boolean stands() {
    return withdrawnAt.isEmpty();
  }
}
