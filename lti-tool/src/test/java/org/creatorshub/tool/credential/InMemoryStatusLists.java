package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists in memory, held to the same contract as the database. */
public final class InMemoryStatusLists implements StatusLists {
  private final Map<StatusPlace, Optional<Instant>> places = new HashMap<>();

  @Override
  public synchronized Filling filling() {
    int list = places.keySet().stream().mapToInt(StatusPlace::list).max().orElse(1);
    return new Filling(
        list, (int) places.keySet().stream().filter(place -> place.list() == list).count());
  }

  @Override
  public synchronized boolean give(StatusPlace place) {
    return places.putIfAbsent(place, Optional.empty()) == null;
  }

  @Override
  public synchronized boolean revoke(StatusPlace place, Instant at) {
    return Optional.empty().equals(places.get(place)) && places.put(place, Optional.of(at)) != null;
  }

  @Override
  public synchronized Optional<Boolean> revoked(StatusPlace place) {
    return places.containsKey(place)
        ? Optional.of(places.getOrDefault(place, Optional.empty()).isPresent())
        : Optional.empty();
  }

  @Override
  public synchronized Optional<List<Integer>> revokedOf(int list) {
    return list < 1 || list > filling().list()
        ? Optional.empty()
        : Optional.of(
            places.entrySet().stream()
                .filter(entry -> entry.getKey().list() == list && entry.getValue().isPresent())
                .map(entry -> entry.getKey().position())
                .sorted()
                .toList());
  }
}
