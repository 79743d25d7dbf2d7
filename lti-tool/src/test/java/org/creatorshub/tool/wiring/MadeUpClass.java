package org.creatorshub.tool.wiring;

import java.time.Clock;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.cohort.ExampleCohort;
import org.jdbi.v3.core.Jdbi;

/**
 * Made-up learners beside the real ones of a course, on one of whose questions the key is wrong.
 */
public final class MadeUpClass {
  private MadeUpClass() {}

  /**
   * Tells the read models what they did.
   *
   * @param course as the LMS names it
   */
  public static void joins(Jdbi jdbi, String course, Unit unit, int learners, String illKeyed) {
    new BenchClassroom(jdbi, unit, course, Clock.systemUTC())
        .fill(ExampleCohort.of(unit, learners, illKeyed));
  }
}
