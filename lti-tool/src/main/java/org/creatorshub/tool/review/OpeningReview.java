package org.creatorshub.tool.review;

import java.time.Clock;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;

/** A reviewer opens a page of a link; every look is noted. */
public final class OpeningReview {
  private static final int LONGEST = 100;
  private final ReviewLinks links;
  private final Clock clock;

  public OpeningReview(ReviewLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** The link while it lasts; unknown, expired and revoked tokens are all the same nothing. */
  public Optional<ReviewLink> open(String token, String page) {
    if (token.isEmpty() || token.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<ReviewLink> link =
        links.byToken(Fingerprint.of(token)).filter(known -> known.active(clock.instant()));
    link.ifPresent(known -> links.viewed(known, page, clock.instant()));
    return link;
  }
}
