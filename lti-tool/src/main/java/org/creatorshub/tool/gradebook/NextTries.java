package org.creatorshub.tool.gradebook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** When the waiting grades of an LMS are tried again, by their place in the queue. */
@FunctionalInterface
public interface NextTries {
  Map<String, Instant> of(UUID platform);
}
