package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys in memory, held to the same contract as the database. */
public final class InMemoryStoredKeys implements StoredKeys {
  private final List<StoredKey> rows = new ArrayList<>();

  @Override
  public synchronized Optional<StoredKey> inUse() {
    return rows.stream().findFirst();
  }

  @Override
  public synchronized void addFirst(StoredKey key, Instant at) {
    if (rows.isEmpty()) {
      rows.add(key);
    }
  }

  @Override
  public synchronized List<StoredKey> published() {
    return List.copyOf(rows);
  }
}
