package org.creatorshub.reporting.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.creatorshub.reporting.document.Decision.Reason;

final class InMemoryDocuments implements Documents {
  private final Map<Place, Document> kept =
      new TreeMap<>(Comparator.comparing(Place::name).thenComparing(place -> place.toString()));
  private final int most;

  private record Place(ShelfKey shelf, String name) {
    boolean on(ShelfKey other) {
      return shelf.kind().equals(other.kind())
          && shelf.activity().equals(other.activity())
          && shelf.agent().equals(other.agent())
          && (other.registration().isEmpty() || shelf.registration().equals(other.registration()));
    }
  }

  InMemoryDocuments(int most) {
    this.most = most;
  }

  @Override
  public synchronized Optional<Document> find(Shelf shelf, String name) {
    return Optional.ofNullable(kept.get(new Place(ShelfKey.of(shelf), name)));
  }

  @Override
  public synchronized Decision change(
      Shelf shelf, String name, Function<Optional<Document>, Decision> deciding) {
    Place place = new Place(ShelfKey.of(shelf), name);
    Decision decision = deciding.apply(Optional.ofNullable(kept.get(place)));
    if (decision instanceof Decision.Keep && !kept.containsKey(place) && full(place.shelf())) {
      return new Decision.Refused(Reason.TOO_MANY, "full");
    }
    if (decision instanceof Decision.Keep(Document document)) {
      kept.put(place, document);
    } else if (decision instanceof Decision.Remove) {
      kept.remove(place);
    }
    return decision;
  }

  private boolean full(ShelfKey shelf) {
    ShelfKey whole =
        new ShelfKey(
            shelf.kind(), shelf.activity(), shelf.agent(), Optional.empty(), shelf.activityId());
    return kept.keySet().stream().filter(place -> place.on(whole)).count() >= most;
  }

  @Override
  public synchronized List<String> names(Shelf shelf, Optional<Instant> since) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().on(ShelfKey.of(shelf)))
        .filter(entry -> since.map(entry.getValue().updatedAt()::isAfter).orElse(true))
        .map(entry -> entry.getKey().name())
        .distinct()
        .toList();
  }

  @Override
  public synchronized int clear(Shelf shelf) {
    int before = kept.size();
    kept.keySet().removeIf(place -> place.on(ShelfKey.of(shelf)));
    return before - kept.size();
  }
}
