package org.creatorshub.tool.nudge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mail addresses, asked of the LMS when a teacher wants to write and never kept. */
@FunctionalInterface
public interface Addresses {
  /** By person, of those who share theirs; empty when the LMS does not list people. */
  Optional<Map<UUID, String>> of(UUID platform, UUID course, Collection<UUID> people);
}
