package org.creatorshub.tool.launch;

import java.time.Instant;
import java.util.List;
import org.creatorshub.tool.launch.check.Launch;

/** People, courses, links and enrolments, as launches made them known. */
public interface Admissions {
  /**
   * Adds or updates all four for each launch; the same launch twice changes nothing.
   *
   * @return one admission for each launch, in their order
   */
  List<Admission> admit(List<Launch> launches, Instant at);
}
