package org.creatorshub.tool.share;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Links to portfolios and when they were opened. Tokens are known by their hash alone. */
public interface Shares {
  /** A link with when it was opened, newest first. */
  record Used(Share share, int views, List<Instant> last) {}

  void add(Share share, Fingerprint token);

  Optional<Share> byToken(Fingerprint token);

  /** The links of a person, newest first. */
  List<Used> of(UUID platform, UUID person);

  /** Ends a link now; true for the first time only. */
  boolean revoke(UUID platform, UUID person, UUID share, Instant at);

  /** Waits until nobody else opens this link; holds until the transaction ends. */
  int lockedViews(Share share);

  /**
   * Notes one opening; nothing about the reader.
   *
   * @param visit hash of the secret that the reader's browser got; empty for a link without door
   */
  void opened(Share share, Optional<Fingerprint> visit, Instant at);

  boolean visits(Share share, Fingerprint visit, Instant since);

  /** Notes how many passphrases in a row were wrong. */
  void wrong(Share share, int times, Instant at);
}
