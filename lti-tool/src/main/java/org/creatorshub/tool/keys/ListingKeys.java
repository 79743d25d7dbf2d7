package org.creatorshub.tool.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells how our signing keys stand. */
public final class ListingKeys {
  private final StoredKeys stored;
  private final Clock clock;

  public ListingKeys(StoredKeys stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /** The keys of this purpose, newest first; retired ones are left out. */
  public List<KeyStanding> of(String purpose) {
    Instant now = clock.instant();
    Keyring ring = new Keyring(stored.of(purpose));
    return ring.keys().reversed().stream()
        .map(
            key ->
                new KeyStanding(
                    key.kid(),
                    purpose,
                    ring.state(key, now),
                    key.publishedAt(),
                    key.useAt(),
                    ring.until(key)))
        .filter(key -> key.state() != Keyring.State.RETIRED)
        .toList();
  }
}
