package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

final class InMemoryPeerMarks implements PeerMarks {
  private record Place(UUID platform, UUID course) {}

  private final InMemoryPeerReviews reviews;
  private final Map<Place, Map<UUID, Told>> told = new HashMap<>();

  InMemoryPeerMarks(InMemoryPeerReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Map<UUID, Told> told(UUID platform, UUID course) {
    return Map.copyOf(told.getOrDefault(new Place(platform, course), Map.of()));
  }

  @Override
  public void tell(UUID platform, UUID course, UUID person, Told newest, Instant at) {
    told.computeIfAbsent(new Place(platform, course), place -> new HashMap<>()).put(person, newest);
  }

  @Override
  public boolean rule(UUID platform, UUID review, Ruling ruling) {
    return reviews.rule(platform, review, ruling);
  }
}
