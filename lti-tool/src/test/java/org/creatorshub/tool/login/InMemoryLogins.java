package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Logins in memory, held to the same contract as the sealed ones. */
public final class InMemoryLogins implements Logins {
  private final Map<String, Login> rows = new ConcurrentHashMap<>();
  private final Map<String, Instant> used = new ConcurrentHashMap<>();

  @Override
  public String begin(Login login) {
    String state = "state-" + UUID.randomUUID();
    rows.put(state, login);
    return state;
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
          won.add(old.asConsumed());
          used.put(state, at);
          return old.asConsumed();
        });
    return won.stream().findFirst();
  }

  @Override
  public int forgetUsedBefore(Instant limit) {
    int before = used.size();
    used.values().removeIf(at -> at.isBefore(limit));
    return before - used.size();
  }

  public int count() {
    return rows.size();
  }
}
