package org.creatorshub.tool.launch;

import java.time.Instant;
import org.creatorshub.tool.launch.check.Launch;

/** People, courses, links and enrolments, as launches made them known. */
public interface Admissions {
  /** Adds or updates all four; the same launch twice changes nothing. */
  Admission admit(Launch launch, Instant at);
}
