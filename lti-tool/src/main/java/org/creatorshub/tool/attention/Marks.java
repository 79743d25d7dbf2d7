package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.UUID;

/** A text that changes whenever people changed what the attention pages show; cheap. */
@FunctionalInterface
public interface Marks {
  String of(UUID platform, UUID course, Instant now);
}
