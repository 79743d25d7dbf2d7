package org.creatorshub.tool.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

final class InMemoryKeptSecrets implements KeptSecrets {
  private final Map<String, Kept> kept = new TreeMap<>();

  @Override
  public void put(UUID platform, String consumerKey, Kept secret, Instant at) {
    kept.put(platform + "/" + consumerKey, secret);
  }

  @Override
  public Optional<Kept> of(UUID platform, String consumerKey) {
    return Optional.ofNullable(kept.get(platform + "/" + consumerKey));
  }

  @Override
  public List<String> consumerKeys(UUID platform) {
    return kept.keySet().stream()
        .filter(key -> key.startsWith(platform + "/"))
        .map(key -> key.substring(37))
        .toList();
  }

  @Override
  public boolean remove(UUID platform, String consumerKey) {
    return kept.remove(platform + "/" + consumerKey) != null;
  }
}
