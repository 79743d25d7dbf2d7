package org.creatorshub.tool.checklist;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** What use of a platform left behind. */
public interface PlatformTraces {
  /** A gradebook of one of its courses. */
  Optional<URI> lineItems(UUID platform);

  /** A list of people of one of its courses. */
  Optional<URI> memberships(UUID platform);

  /** How often a teacher's choice went back to it. */
  long deepLinks(UUID platform);
}
