package org.creatorshub.tool.dashboard;

import java.util.Optional;
import java.util.UUID;

/** Asks the LMS who belongs to a course. */
@FunctionalInterface
public interface RosterReading {

  /**
   * Reads the roster now.
   *
   * @param link the link that the teacher came by
   * @return what came of it, as a sentence for the teacher
   */
  String read(UUID platform, UUID course, Optional<UUID> link);
}
