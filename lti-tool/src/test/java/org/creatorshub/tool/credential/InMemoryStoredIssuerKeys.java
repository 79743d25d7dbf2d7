package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keys in memory, held to the same contract as the database. */
public final class InMemoryStoredIssuerKeys implements StoredIssuerKeys {
  private final List<IssuerKey> rows = new ArrayList<>();

  @Override
  public synchronized List<IssuerKey> all() {
    return List.copyOf(rows);
  }

  @Override
  public synchronized boolean add(IssuerKey key) {
    boolean taken =
        rows.stream()
            .anyMatch(row -> row.kind() == key.kind() && row.generation() == key.generation());
    return !taken && rows.add(key);
  }

  @Override
  public synchronized void erase(String kid) {
    change(kid, key -> with(key, "", key.encrypted(), key.withdrawnAt()));
  }

  @Override
  public synchronized boolean withdraw(String kid, Instant at) {
    boolean there =
        rows.stream().anyMatch(key -> key.kid().equals(kid) && key.withdrawnAt().isEmpty());
    if (there) {
      change(kid, key -> with(key, "", key.encrypted(), Optional.of(at)));
    }
    return there;
  }

  @Override
  public synchronized void keepAs(IssuerKey before, String privateKey, boolean encrypted) {
    change(
        before.kid(),
        key ->
            key.privateKey().equals(before.privateKey())
                ? with(key, privateKey, encrypted, key.withdrawnAt())
                : key);
  }

  private void change(String kid, UnaryOperator<IssuerKey> change) {
    rows.replaceAll(key -> key.kid().equals(kid) ? change.apply(key) : key);
  }

  private static IssuerKey with(
      IssuerKey key, String secret, boolean encrypted, Optional<Instant> withdrawn) {
    return new IssuerKey(
        key.kid(),
        key.kind(),
        key.generation(),
        key.publicKey(),
        secret,
        encrypted,
        key.madeAt(),
        withdrawn);
  }
}
