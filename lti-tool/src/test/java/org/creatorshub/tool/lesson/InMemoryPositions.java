package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Positions in memory, for tests. */
public final class InMemoryPositions implements Positions {
  private record Key(Run run, String unit) {}

  private record Reached(Run run, String unit, Milestone milestone) {}

  private final Map<Key, String> positions = new ConcurrentHashMap<>();
  private final Map<Key, Map<String, Duration>> seen = new ConcurrentHashMap<>();
  private final Set<Reached> milestones = ConcurrentHashMap.newKeySet();

  @Override
  public void move(Map<Spot, String> pages, Instant at) {
    pages.forEach((spot, page) -> positions.put(new Key(spot.run(), spot.unit()), page));
  }

  @Override
  public Map<Spot, String> current(List<Spot> spots) {
    Map<Spot, String> found = new HashMap<>();
    for (Spot spot : spots) {
      String page = positions.get(new Key(spot.run(), spot.unit()));
      if (page != null) {
        found.put(spot, page);
      }
    }
    return found;
  }

  @Override
  public void see(Run run, String unit, String page, Duration active, Instant at) {
    seen.computeIfAbsent(new Key(run, unit), key -> new HashMap<>())
        .merge(page, active, Duration::plus);
  }

  @Override
  public Map<String, Duration> seen(Run run, String unit) {
    return Map.copyOf(seen.getOrDefault(new Key(run, unit), Map.of()));
  }

  @Override
  public boolean reach(Run run, String unit, Milestone milestone, Instant at) {
    return milestones.add(new Reached(run, unit, milestone));
  }

  @Override
  public List<Milestone> reached(Run run, String unit) {
    return List.of(Milestone.values()).stream()
        .filter(milestone -> milestones.contains(new Reached(run, unit, milestone)))
        .toList();
  }
}
