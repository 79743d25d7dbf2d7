package org.creatorshub.tool.keys;

import java.util.Optional;
import java.util.UUID;

/** Tells which platform reads our keys at an address. */
@FunctionalInterface
public interface KnownPlatforms {
  /**
   * The platform itself, or the one that a registration led to.
   *
   * @param id the last part of the address
   */
  Optional<UUID> behind(UUID id);
}
