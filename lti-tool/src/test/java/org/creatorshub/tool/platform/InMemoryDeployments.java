package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Deployments in memory, held to the same contract as the database. */
public final class InMemoryDeployments implements Deployments {
  private final Map<String, Deployment> rows = new ConcurrentHashMap<>();

  @Override
  public Optional<Deployment> find(UUID platform, String id) {
    return Optional.ofNullable(rows.get(platform + "\n" + id));
  }

  @Override
  public Deployment findOrAdd(UUID platform, String id, DeploymentStatus ifNew, Instant at) {
    return rows.computeIfAbsent(
        platform + "\n" + id, key -> new Deployment(platform, UUID.randomUUID(), id, ifNew));
  }

  @Override
  public boolean change(UUID platform, String id, DeploymentStatus status) {
    return rows.computeIfPresent(
            platform + "\n" + id,
            (key, old) -> new Deployment(old.platform(), old.key(), old.id(), status))
        != null;
  }

  public int count() {
    return rows.size();
  }
}
