package org.creatorshub.tool.deeplink;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One deep linking request, in memory. */
final class InMemoryDeepLinks implements DeepLinks {
  private final UUID session;
  private final DeepLinkRequest request;
  private final Set<UUID> answered = new HashSet<>();

  InMemoryDeepLinks(UUID session, DeepLinkRequest request) {
    this.session = session;
    this.request = request;
  }

  @Override
  public Optional<DeepLinkRequest> of(UUID platform, UUID asked) {
    return asked.equals(session) ? Optional.of(request) : Optional.empty();
  }

  @Override
  public boolean answer(UUID platform, UUID asked, Instant at) {
    return answered.add(asked);
  }
}
