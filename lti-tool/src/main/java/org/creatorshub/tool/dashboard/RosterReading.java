package org.creatorshub.tool.dashboard;

import java.util.UUID;

/** Asks the LMS who belongs to a course. */
@FunctionalInterface
public interface RosterReading {

  /**
   * Reads the roster now.
   *
   * @return what came of it, as a sentence for the teacher
   */
  String read(UUID platform, UUID course);
}
