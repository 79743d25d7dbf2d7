package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Definitions in memory, held to the same contract as the database. */
public final class InMemoryDefinitions implements Definitions {
  private final Map<String, Kept> rows = new HashMap<>();

  @Override
  public synchronized Kept keep(String achievement, String version, String json, Instant at) {
    return rows.computeIfAbsent(achievement + " " + version, key -> new Kept(json, at));
  }

  @Override
  public synchronized Optional<Kept> find(String achievement, String version) {
    return Optional.ofNullable(rows.get(achievement + " " + version));
  }
}
