package org.creatorshub.tool.registration;

import java.util.Optional;
import java.util.UUID;

/** What was agreed with each platform; one row per platform, the newest. */
public interface Agreements {
  void put(Agreement agreement);

  Optional<Agreement> of(UUID platform);
}
