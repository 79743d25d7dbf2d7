package org.creatorshub.tool.portfolio;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

final class InMemoryReflections implements Reflections {
  private final Map<Place, Map<String, String>> texts = new HashMap<>();

  @Override
  public Map<String, String> of(Place place) {
    return Map.copyOf(texts.getOrDefault(place, Map.of()));
  }

  @Override
  public void save(Place place, String subject, String text, Instant at) {
    Map<String, String> mine = texts.computeIfAbsent(place, key -> new HashMap<>());
    if (text.isEmpty()) {
      mine.remove(subject);
    } else {
      mine.put(subject, text);
    }
  }
}
