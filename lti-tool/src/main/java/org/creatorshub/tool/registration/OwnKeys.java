package org.creatorshub.tool.registration;

import java.util.UUID;

/** Our keys that only one platform reads. */
@FunctionalInterface
public interface OwnKeys {
  /** Makes the set that this platform will read, unless it has one; it signs from now on. */
  void prepare(UUID platform);
}
