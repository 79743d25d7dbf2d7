package org.creatorshub.tool.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.session.LaunchSession;

/** A learner makes a link and ends it; the token is shown once and never kept. */
public final class MakingShare {
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_DAYS = 365;
  private static final int MOST_VIEWS = 1_000;
  private static final int MOST_LINKS = 100;

  /** What the learner typed. */
  record Wish(
      String audience, String label, String name, String days, String most, String passphrase) {
    static final Wish NOTHING = new Wish("", "", "", "30", "", "");
  }

  /** What came of it. */
  sealed interface Result {
    record Made(Share share, String token) implements Result {}

    record Refused(ShareRule rule, String field) implements Result {}
  }

  private final Shares shares;
  private final Supplier<String> tokens;
  private final UnaryOperator<String> keeping;
  private final Clock clock;

  /**
   * Makes the use case.
   *
   * @param tokens secrets of at least 128 bits
   * @param keeping turns a passphrase into what may be kept
   */
  public MakingShare(
      Shares shares, Supplier<String> tokens, UnaryOperator<String> keeping, Clock clock) {
    this.shares = shares;
    this.tokens = tokens;
    this.keeping = keeping;
    this.clock = clock;
  }

  Result make(LaunchSession session, Wish wish) {
    Optional<Result> fault = fault(session, wish);
    if (fault.isPresent()) {
      return fault.get();
    }
    Instant now = clock.instant();
    Share share =
        new Share(
            UUID.randomUUID(),
            session.platform(),
            session.person(),
            Audience.of(wish.audience()).orElseThrow(),
            plain(wish.label()),
            plain(wish.name()),
            wish.passphrase().isEmpty() ? "" : keeping.apply(wish.passphrase()),
            number(wish.most()),
            now,
            now.plus(Duration.ofDays(number(wish.days()).orElse(1))),
            Optional.empty(),
            0,
            Optional.empty());
    String token = tokens.get();
    shares.add(share, Fingerprint.of(token));
    return new Result.Made(share, token);
  }

  /** Ends a link at once; one of somebody else is not found. */
  void revoke(LaunchSession session, UUID share) {
    shares.revoke(session.platform(), session.person(), share, clock.instant());
  }

  private Optional<Result> fault(LaunchSession session, Wish wish) {
    if (Audience.of(wish.audience()).isEmpty()) {
      return refused(ShareRule.NO_AUDIENCE, "audience");
    }
    if (plain(wish.label()).isEmpty() || plain(wish.label()).length() > LONGEST_LABEL) {
      return refused(ShareRule.NO_LABEL, "label");
    }
    if (plain(wish.name()).length() > LONGEST_LABEL) {
      return refused(ShareRule.NAME_TOO_LONG, "name");
    }
    if (number(wish.days()).filter(days -> days >= 1 && days <= LONGEST_DAYS).isEmpty()) {
      return refused(ShareRule.DAYS, "days");
    }
    boolean counted = number(wish.most()).filter(n -> n >= 1 && n <= MOST_VIEWS).isPresent();
    if (!wish.most().isBlank() && !counted) {
      return refused(ShareRule.MOST_VIEWS, "most");
    }
    int length = wish.passphrase().length();
    if (length > 0 && (length < 8 || length > 200)) {
      return refused(ShareRule.SHORT_PASSPHRASE, "passphrase");
    }
    return shares.of(session.platform(), session.person()).size() >= MOST_LINKS
        ? refused(ShareRule.TOO_MANY, "links")
        : Optional.empty();
  }

  private static Optional<Result> refused(ShareRule rule, String field) {
    return Optional.of(new Result.Refused(rule, field));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{C}\\s]+", " ").strip();
  }

  private static Optional<Integer> number(String text) {
    return text.strip().matches("[0-9]{1,5}")
        ? Optional.of(Integer.parseInt(text.strip()))
        : Optional.empty();
  }
}
