package org.creatorshub.tool.allowance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Later dates and further attempts, by course. */
public interface Allowances {
  /** A unit is due later for one learner. */
  record Extension(UUID person, String unit, Instant due) {}

  /** One learner has so many more attempts at a test. */
  record Further(UUID person, String test, int attempts) {}

  List<Extension> extensions(UUID platform, UUID course, Optional<UUID> person);

  List<Further> further(UUID platform, UUID course, Optional<UUID> person);

  /** Puts a date in the place of the one that is there; false when it is there already. */
  boolean extend(UUID platform, UUID course, Extension extension, Instant at);

  /**
   * Gives one more attempt.
   *
   * @param seen how many were given when the teacher decided
   * @return false when somebody gave one meanwhile: then nothing is changed
   */
  boolean giveAttempt(UUID platform, UUID course, UUID person, String test, int seen, Instant at);
}
