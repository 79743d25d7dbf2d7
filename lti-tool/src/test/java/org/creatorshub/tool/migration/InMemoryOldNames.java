package org.creatorshub.tool.migration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryOldNames implements OldNames {
  private final Map<Object, UUID> joined = new HashMap<>();

  private record Key(UUID platform, OldName name) {}

  @Override
  public void join(UUID platform, OldName name, UUID ours, Instant at) {
    joined.put(new Key(platform, name), ours);
  }

  @Override
  public Optional<UUID> find(UUID platform, OldName name) {
    return Optional.ofNullable(joined.get(new Key(platform, name)));
  }
}
