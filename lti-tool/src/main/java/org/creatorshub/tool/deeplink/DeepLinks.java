package org.creatorshub.tool.deeplink;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The requests of deep linking sessions, and whether they were answered. */
public interface DeepLinks {
  Optional<DeepLinkRequest> of(UUID platform, UUID session);

  /** Notes the answer; true for the first caller only (LTI-DL-06). */
  boolean answer(UUID platform, UUID session, Instant at);
}
