package org.creatorshub.tool.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Grades that the LMS does not have yet. */
@FunctionalInterface
public interface Deliveries {

  /**
   * One grade that has not arrived.
   *
   * @param refused the LMS refused it for good; otherwise it is tried again by itself
   * @param reason what the LMS last answered
   */
  record Open(UUID post, UUID person, boolean refused, Optional<String> reason, Instant since) {}

  List<Open> of(UUID platform, UUID course, String unit);
}
