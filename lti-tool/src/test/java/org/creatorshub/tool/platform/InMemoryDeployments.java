package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Deployments in memory, held to the same contract as the database. */
public final class InMemoryDeployments implements Deployments {
  private final Map<String, Deployment> rows = new ConcurrentHashMap<>();
  private final Map<UUID, DeploymentStatus> policies = new ConcurrentHashMap<>();

  @Override
  public Optional<Deployment> find(UUID platform, String id) {
    return Optional.ofNullable(rows.get(platform + "\n" + id));
  }

  @Override
  public List<Deployment> of(UUID platform) {
    return rows.values().stream()
        .filter(deployment -> deployment.platform().equals(platform))
        .sorted(Comparator.comparing(Deployment::id))
        .toList();
  }

  @Override
  public void beginAs(UUID platform, DeploymentStatus status) {
    policies.put(platform, status);
  }

  @Override
  public Deployment findOrAdd(UUID platform, String id, DeploymentStatus ifNew, Instant at) {
    DeploymentStatus status = policies.getOrDefault(platform, ifNew);
    return rows.computeIfAbsent(
        platform + "\n" + id, key -> new Deployment(platform, UUID.randomUUID(), id, status));
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
