package org.creatorshub.tool.share;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.consent.Audience;

/**
 * A link to a portfolio.
 *
 * @param label whom the learner gave it to
 * @param shownName how the learner wants to be called there
 * @param passphrase as kept (Argon2id); empty for none
 * @param mostViews how often it may be opened; empty for any number
 * @param wrong wrong passphrases in a row
 * @param wrongAt when the last of them was tried
 */
public record Share(
    UUID id,
    UUID platform,
    UUID person,
    Audience audience,
    String label,
    String shownName,
    String passphrase,
    Optional<Integer> mostViews,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> revokedAt,
    int wrong,
    Optional<Instant> wrongAt) {
  private static final int MOST_WRONG = 10;
  private static final Duration PAUSE = Duration.ofMinutes(15);

  boolean active(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }

  /** Whether readers must press a button first: programs that look at mail press none. */
  boolean guarded() {
    return !passphrase.isEmpty() || mostViews.isPresent();
  }

  /** Whether so many passphrases were wrong that nobody may try for a while. */
  boolean paused(Instant now) {
    return wrong >= MOST_WRONG && wrongAt.filter(at -> now.isBefore(at.plus(PAUSE))).isPresent();
  }

  /** How many were wrong of late, this one counted. */
  int wrongNow(Instant now) {
    return wrongAt.filter(at -> now.isBefore(at.plus(PAUSE))).isPresent() ? wrong + 1 : 1;
  }
}
