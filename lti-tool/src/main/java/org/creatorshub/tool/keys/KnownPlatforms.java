package org.creatorshub.tool.keys;

import java.util.UUID;

/** Tells whether there is such a platform. */
@FunctionalInterface
public interface KnownPlatforms {
  boolean knows(UUID platform);
}
