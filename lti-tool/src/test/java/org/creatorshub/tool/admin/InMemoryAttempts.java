package org.creatorshub.tool.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.creatorshub.tool.keys.Fingerprint;

/** Counted tries in memory, held to the same contract as the database. */
final class InMemoryAttempts implements Attempts {
  private record Key(Kind kind, Fingerprint key) {}

  private final Map<Key, Count> rows = new HashMap<>();

  @Override
  public synchronized Count count(Kind kind, Fingerprint key, Duration window, Instant now) {
    return rows.merge(
        new Key(kind, key),
        new Count(1, now),
        (old, fresh) ->
            now.isBefore(old.since().plus(window))
                ? new Count(old.tries() + 1, old.since())
                : fresh);
  }

  @Override
  public synchronized void clear(Kind kind, Fingerprint key) {
    rows.remove(new Key(kind, key));
  }
}
