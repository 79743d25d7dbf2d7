package org.creatorshub.tool.course;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Placed links in memory. */
final class InMemoryPlacedLinks implements PlacedLinks {
  private final Map<UUID, List<PlacedLink>> courses = new HashMap<>();
  private final Map<UUID, Map<UUID, UUID>> opened = new HashMap<>();

  void place(UUID context, PlacedLink... links) {
    courses.put(context, List.of(links));
  }

  void open(UUID person, UUID link, UUID run) {
    opened.computeIfAbsent(person, key -> new HashMap<>()).put(link, run);
  }

  @Override
  public List<PlacedLink> in(UUID platform, UUID context) {
    return courses.getOrDefault(context, List.of()).stream()
        .sorted(Comparator.comparing(PlacedLink::unit).thenComparing(PlacedLink::title))
        .toList();
  }

  @Override
  public Map<UUID, UUID> openedBy(UUID platform, UUID person) {
    return Map.copyOf(opened.getOrDefault(person, Map.of()));
  }
}
