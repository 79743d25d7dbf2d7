package org.creatorshub.tool.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

final class InMemoryReviewLinks implements ReviewLinks {
  private final Map<Fingerprint, ReviewLink> links = new LinkedHashMap<>();
  private final Map<UUID, List<Instant>> views = new LinkedHashMap<>();

  @Override
  public void add(ReviewLink link, Fingerprint hash) {
    if (links.putIfAbsent(hash, link) != null) {
      throw new IllegalStateException("This token exists");
    }
  }

  @Override
  public Optional<ReviewLink> byToken(Fingerprint hash) {
    return Optional.ofNullable(links.get(hash));
  }

  @Override
  public List<Used> ofCourse(UUID platform, UUID course) {
    return all(Optional.of(platform)).stream()
        .filter(used -> used.link().course().equals(course))
        .toList();
  }

  @Override
  public List<Used> all(Optional<UUID> platform) {
    return links.values().stream()
        .filter(link -> platform.map(link.platform()::equals).orElse(true))
        .sorted(Comparator.comparing(ReviewLink::createdAt).reversed())
        .map(link -> used(link, views.getOrDefault(link.id(), List.of())))
        .toList();
  }

  private static Used used(ReviewLink link, List<Instant> seen) {
    return new Used(link, seen.size(), seen.stream().max(Comparator.naturalOrder()));
  }

  @Override
  public boolean revoke(UUID platform, UUID course, UUID link, Instant at) {
    for (Map.Entry<Fingerprint, ReviewLink> entry : links.entrySet()) {
      ReviewLink one = entry.getValue();
      if (one.id().equals(link)
          && one.platform().equals(platform)
          && one.course().equals(course)
          && one.revokedAt().isEmpty()) {
        entry.setValue(
            new ReviewLink(
                one.id(),
                one.platform(),
                one.course(),
                one.unit(),
                one.label(),
                one.createdBy(),
                one.createdAt(),
                one.expiresAt(),
                Optional.of(at)));
        return true;
      }
    }
    return false;
  }

  @Override
  public void viewed(ReviewLink link, String page, Instant at) {
    views.computeIfAbsent(link.id(), id -> new ArrayList<>()).add(at);
  }
}
