package org.creatorshub.tool.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.creatorshub.content.scoring.Walk;

/** Runs in memory, for tests. */
public final class InMemoryScenarioRuns implements ScenarioRuns {
  private record Key(Player player, String scenario) {}

  private record Kept(UUID id, int number, List<Walk.Decision> way, Optional<End> end) {}

  private final Map<Key, NavigableMap<Integer, Kept>> runs = new HashMap<>();

  @Override
  public synchronized Map<String, Past> of(Player player) {
    Map<String, Past> found = new HashMap<>();
    runs.forEach(
        (key, all) -> {
          if (key.player().equals(player) && !all.isEmpty()) {
            found.put(key.scenario(), past(all));
          }
        });
    return found;
  }

  private static Past past(NavigableMap<Integer, Kept> all) {
    Kept newest = all.lastEntry().getValue();
    List<End> ends = all.values().stream().flatMap(run -> run.end().stream()).toList();
    End most =
        ends.stream()
            .max(Comparator.comparingDouble(end -> (double) end.value() / end.best()))
            .orElse(new End("", 0, 1));
    return new Past(
        new Run(newest.id(), newest.number(), newest.way(), newest.end().isPresent()),
        ends.size(),
        most);
  }

  @Override
  public synchronized boolean begin(
      Player player, String scenario, int number, UUID run, Instant at) {
    Kept fresh = new Kept(run, number, List.of(), Optional.empty());
    return all(player, scenario).putIfAbsent(number, fresh) == null;
  }

  @Override
  public synchronized boolean decide(
      Player player, String scenario, int number, int place, Walk.Decision decision, Instant at) {
    Kept run = Optional.ofNullable(all(player, scenario).get(number)).orElseThrow();
    if (run.way().size() != place) {
      return false;
    }
    List<Walk.Decision> longer = new ArrayList<>(run.way());
    longer.add(decision);
    all(player, scenario).put(number, new Kept(run.id(), number, longer, run.end()));
    return true;
  }

  @Override
  public synchronized void end(Player player, String scenario, int number, End end, Instant at) {
    all(player, scenario)
        .computeIfPresent(
            number, (key, run) -> new Kept(run.id(), number, run.way(), Optional.of(end)));
  }

  private NavigableMap<Integer, Kept> all(Player player, String scenario) {
    return runs.computeIfAbsent(new Key(player, scenario), key -> new TreeMap<>());
  }
}
