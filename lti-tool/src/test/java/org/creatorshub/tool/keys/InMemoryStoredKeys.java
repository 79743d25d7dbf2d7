package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Keys in memory, held to the same contract as the database. */
public final class InMemoryStoredKeys implements StoredKeys {
  private final Map<String, StoredKey> rows = new TreeMap<>();

  @Override
  public synchronized List<StoredKey> of(String purpose) {
    return rows.values().stream()
        .filter(key -> key.purpose().equals(purpose))
        .sorted(Comparator.comparingInt(StoredKey::generation))
        .toList();
  }

  @Override
  public synchronized List<String> purposes() {
    return rows.values().stream().map(StoredKey::purpose).distinct().sorted().toList();
  }

  @Override
  public synchronized boolean add(StoredKey key) {
    boolean taken =
        of(key.purpose()).stream().anyMatch(other -> other.generation() == key.generation());
    return !taken && rows.putIfAbsent(key.kid(), key) == null;
  }

  @Override
  public synchronized void useFrom(String kid, Instant at) {
    rows.computeIfPresent(
        kid,
        (id, key) ->
            key.useAt().isAfter(at) ? changed(key, key.privateKey(), at, key.withdrawnAt()) : key);
  }

  @Override
  public synchronized boolean withdraw(String kid, Instant at) {
    StoredKey key = rows.get(kid);
    if (key == null || key.withdrawnAt().isPresent()) {
      return false;
    }
    rows.put(kid, changed(key, "", key.useAt(), Optional.of(at)));
    return true;
  }

  @Override
  public synchronized void erase(String kid) {
    change(kid, key -> changed(key, "", key.useAt(), key.withdrawnAt()));
  }

  @Override
  public synchronized void keepAs(StoredKey before, String privateKey, boolean encrypted) {
    change(
        before.kid(),
        key ->
            key.privateKey().equals(before.privateKey())
                ? new StoredKey(
                    key.kid(),
                    key.purpose(),
                    key.generation(),
                    key.publicJwk(),
                    privateKey,
                    encrypted,
                    key.publishedAt(),
                    key.useAt(),
                    key.withdrawnAt())
                : key);
  }

  private void change(String kid, UnaryOperator<StoredKey> how) {
    rows.computeIfPresent(kid, (id, key) -> how.apply(key));
  }

  private static StoredKey changed(
      StoredKey key, String secret, Instant use, Optional<Instant> withdrawn) {
    return new StoredKey(
        key.kid(),
        key.purpose(),
        key.generation(),
        key.publicJwk(),
        secret,
        key.encrypted(),
        key.publishedAt(),
        use,
        withdrawn);
  }
}
