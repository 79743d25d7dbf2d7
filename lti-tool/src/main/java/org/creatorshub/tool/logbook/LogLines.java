package org.creatorshub.tool.logbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the lines are kept. */
public interface LogLines {

  /** Adds a line in the caller's transaction. */
  void add(UUID platform, UUID course, UUID teacher, LogLine line);

  /** Newest first; of one learner, or of the whole course. */
  List<LogLine> of(UUID platform, UUID course, Optional<UUID> learner, int most);
}
