package org.creatorshub.tool.checklist;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Check-lists for tests. */
final class InMemoryCheckResults implements CheckResults {
  private final Map<UUID, Checked> kept = new ConcurrentHashMap<>();

  @Override
  public void put(UUID platform, Checked checked) {
    kept.put(platform, checked);
  }

  @Override
  public Optional<Checked> of(UUID platform) {
    return Optional.ofNullable(kept.get(platform));
  }
}
