package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Platforms in memory, held to the same contract as the database. */
public final class InMemoryPlatforms implements Platforms {
  private final Map<String, Platform> rows = new ConcurrentHashMap<>();

  @Override
  public List<Platform> ofIssuer(String issuer) {
    return all().stream().filter(platform -> platform.issuer().equals(issuer)).toList();
  }

  @Override
  public Optional<Platform> find(String issuer, String clientId) {
    return Optional.ofNullable(rows.get(issuer + "\n" + clientId));
  }

  @Override
  public Optional<Platform> byId(UUID id) {
    return all().stream().filter(platform -> platform.id().equals(id)).findFirst();
  }

  @Override
  public Platform save(Platform platform, Instant at) {
    return rows.merge(
        platform.issuer() + "\n" + platform.clientId(),
        platform,
        (old, fresh) ->
            new Platform(
                old.id(),
                fresh.issuer(),
                fresh.clientId(),
                fresh.name(),
                fresh.authUrl(),
                fresh.tokenUrl(),
                fresh.tokenAudience(),
                fresh.jwksUrl(),
                fresh.active()));
  }

  @Override
  public List<Platform> all() {
    return rows.values().stream().sorted(Comparator.comparing(Platform::name)).toList();
  }
}
