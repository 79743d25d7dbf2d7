package org.creatorshub.tool.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * Somebody opens a link. Unknown, expired, revoked and used-up links are all the same nothing; what
 * is asked again later is judged again, so that an ended link ends on open pages as well.
 */
public final class OpeningShare {
  static final Duration VISIT = Duration.ofHours(2);
  private static final int LONGEST = 100;

  /** What the reader meets. */
  public sealed interface Door {
    record Nothing() implements Door {}

    /**
     * A button must be pressed, perhaps with a passphrase.
     *
     * @param refused why it did not open just now
     */
    record Closed(boolean passphrase, Optional<ShareRule> refused) implements Door {}

    /**
     * The way is free.
     *
     * @param visit secret for the reader's browser, when the door was opened just now
     */
    record Open(Share share, Optional<String> visit) implements Door {}
  }

  private final Shares shares;
  private final Supplier<String> secrets;
  private final BiPredicate<String, String> matching;
  private final Clock clock;

  /**
   * Makes the use case.
   *
   * @param matching whether a passphrase is the one that is kept
   */
  public OpeningShare(
      Shares shares, Supplier<String> secrets, BiPredicate<String, String> matching, Clock clock) {
    this.shares = shares;
    this.secrets = secrets;
    this.matching = matching;
    this.clock = clock;
  }

  /**
   * Looks at the link.
   *
   * @param visit secret that the reader's browser brought; empty for none
   * @param page whether this is the page itself, which is counted
   */
  Door look(String token, String visit, boolean page) {
    Instant now = clock.instant();
    Optional<Share> found = active(token, now);
    if (found.isEmpty()) {
      return new Door.Nothing();
    }
    Share share = found.get();
    if (!share.guarded()) {
      if (page) {
        shares.opened(share, Optional.empty(), now);
      }
      return new Door.Open(share, Optional.empty());
    }
    if (known(share, visit, now)) {
      return new Door.Open(share, Optional.empty());
    }
    return usedUp(share) ? new Door.Nothing() : closed(share, Optional.empty());
  }

  /** The reader presses the button. */
  Door enter(String token, String passphrase) {
    Instant now = clock.instant();
    // Readers of one link wait for each other: else many guesses at once would count as one.
    active(token, now).ifPresent(shares::lockedViews);
    Optional<Share> found = active(token, now);
    if (found.isEmpty() || usedUp(found.get())) {
      return new Door.Nothing();
    }
    Share share = found.get();
    if (!share.guarded()) {
      return new Door.Open(share, Optional.empty());
    }
    if (share.paused(now)) {
      return closed(share, Optional.of(ShareRule.PAUSED));
    }
    if (!share.passphrase().isEmpty() && !matches(passphrase, share)) {
      shares.wrong(share, share.wrongNow(now), now);
      return closed(share, Optional.of(ShareRule.WRONG_PASSPHRASE));
    }
    String visit = secrets.get();
    shares.opened(share, Optional.of(Fingerprint.of(visit)), now);
    return new Door.Open(share, Optional.of(visit));
  }

  private boolean matches(String passphrase, Share share) {
    return passphrase.length() <= 200 && matching.test(passphrase, share.passphrase());
  }

  private Optional<Share> active(String token, Instant now) {
    return token.isEmpty() || token.length() > LONGEST
        ? Optional.empty()
        : shares.byToken(Fingerprint.of(token)).filter(share -> share.active(now));
  }

  private boolean usedUp(Share share) {
    return share.mostViews().filter(most -> shares.lockedViews(share) >= most).isPresent();
  }

  private boolean known(Share share, String visit, Instant now) {
    return !visit.isEmpty()
        && visit.length() <= LONGEST
        && shares.visits(share, Fingerprint.of(visit), now.minus(VISIT));
  }

  private static Door closed(Share share, Optional<ShareRule> refused) {
    return new Door.Closed(!share.passphrase().isEmpty(), refused);
  }
}
