package org.creatorshub.tool.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What was changed.
 *
 * @param platform the LMS that it belongs to: its administrators may read the line too
 * @param name for people; never a secret, never a learner's name
 */
public record Subject(Optional<UUID> platform, String name) {
  /** Something of the installation as a whole. */
  public static Subject of(String name) {
    return new Subject(Optional.empty(), name);
  }

  public static Subject of(UUID platform, String name) {
    return new Subject(Optional.of(platform), name);
  }
}
