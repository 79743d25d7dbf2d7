package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Logins in memory, held to the same contract as the database. */
public final class InMemoryLogins implements Logins {
  private final Map<String, Login> rows = new ConcurrentHashMap<>();

  @Override
  public void begin(String state, Login login) {
    if (rows.putIfAbsent(state, login) != null) {
      throw new IllegalStateException("State used twice");
    }
  }

  @Override
  public Optional<Login> find(String state) {
    return Optional.ofNullable(rows.get(state));
  }

  @Override
  public Optional<Login> consume(String state, String nonce, Instant notBefore, Instant at) {
    List<Login> won = new ArrayList<>();
    rows.computeIfPresent(
        state,
        (key, old) -> {
          if (old.consumed() || !old.nonce().equals(nonce) || old.createdAt().isBefore(notBefore)) {
            return old;
          }
          won.add(consumed(old));
          return consumed(old);
        });
    return won.stream().findFirst();
  }

  @Override
  public int removeOlderThan(Instant limit) {
    int before = rows.size();
    rows.values().removeIf(login -> login.createdAt().isBefore(limit));
    return before - rows.size();
  }

  public int count() {
    return rows.size();
  }

  private static Login consumed(Login old) {
    return new Login(
        old.platform(),
        old.nonce(),
        old.browser(),
        old.targetLinkUri(),
        old.deploymentId(),
        old.storageTarget(),
        old.createdAt(),
        true);
  }
}
