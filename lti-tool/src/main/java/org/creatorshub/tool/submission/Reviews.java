package org.creatorshub.tool.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the sessions of submission reviews may look at. */
public interface Reviews {

  /**
   * What the LMS asked to see.
   *
   * @param learner the LMS's id of the person
   * @param column address of the gradebook column
   * @param link the LMS's id of the activity, if the column belongs to one
   */
  record Asked(UUID deployment, String learner, Optional<String> column, Optional<String> link) {}

  void note(UUID platform, UUID session, Asked asked, Instant at);

  Optional<Reviewed> of(UUID platform, UUID session);
}
