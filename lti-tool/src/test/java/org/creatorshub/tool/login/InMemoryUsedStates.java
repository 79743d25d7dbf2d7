package org.creatorshub.tool.login;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.tool.keys.Fingerprint;

/** Used states in memory, held to the same contract as the database. */
public final class InMemoryUsedStates implements UsedStates {
  private final Map<Fingerprint, Instant> used = new ConcurrentHashMap<>();

  @Override
  public boolean use(Fingerprint state, Instant at) {
    return used.putIfAbsent(state, at) == null;
  }

  @Override
  public int forgetBefore(Instant limit) {
    int before = used.size();
    used.values().removeIf(at -> at.isBefore(limit));
    return before - used.size();
  }
}
