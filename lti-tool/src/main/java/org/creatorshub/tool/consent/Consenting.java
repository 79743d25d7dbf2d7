package org.creatorshub.tool.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A learner agrees that others see a piece, or withdraws that. No grade, badge or page of the
 * course looks at it: a withdrawal costs nothing, and ends links at the next request.
 */
public final class Consenting {
  /** How much an audience may see of a piece. */
  public enum Extent {
    NOTHING,
    PIECE,
    PIECE_AND_FEEDBACK
  }

  private final Consents consents;
  private final Clock clock;

  public Consenting(Consents consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  public Agreed agreed(UUID platform, UUID person) {
    return new Agreed(consents.of(platform, person));
  }

  /** Everything that was ever agreed to, newest first. */
  public List<Consent> log(UUID platform, UUID person) {
    return consents.of(platform, person).reversed();
  }

  /** Sets what an audience may see of a piece from now on; the same again changes nothing. */
  public void agree(UUID platform, UUID person, UUID piece, Audience audience, Extent extent) {
    Optional<Consent> standing = agreed(platform, person).to(piece, audience);
    if (standing.map(Consenting::extent).orElse(Extent.NOTHING) == extent) {
      return;
    }
    Instant now = clock.instant();
    standing.ifPresent(one -> consents.withdraw(platform, person, one.id(), now));
    if (extent != Extent.NOTHING) {
      consents.give(
          platform,
          person,
          new Consent(
              UUID.randomUUID(),
              piece,
              audience,
              extent == Extent.PIECE_AND_FEEDBACK,
              Consent.WORDING,
              now,
              Optional.empty()));
    }
  }

  /** Withdraws one consent; one of somebody else is not found. */
  public boolean withdraw(UUID platform, UUID person, UUID consent) {
    return consents.withdraw(platform, person, consent, clock.instant());
  }

  /** Withdraws all that stands of a piece, or everything. */
  public void withdrawAll(UUID platform, UUID person, Optional<UUID> piece) {
    Instant now = clock.instant();
    agreed(platform, person).consents().stream()
        .filter(one -> piece.map(one.piece()::equals).orElse(true))
        .forEach(one -> consents.withdraw(platform, person, one.id(), now));
  }

  static Extent extent(Consent consent) {
    return consent.withFeedback() ? Extent.PIECE_AND_FEEDBACK : Extent.PIECE;
  }
}
