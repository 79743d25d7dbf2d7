package org.creatorshub.reporting.progress;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;

/**
 * The learners of one LMS course; or of one link, where the LMS names no course, so that strangers
 * never share a page.
 */
public record Cohort(UUID platform, UUID course) {

  /**
   * The cohort of a launch.
   *
   * @param context our key of the LMS course
   * @param link our key of the resource link
   */
  public static Cohort of(UUID platform, Optional<UUID> context, UUID link) {
    return new Cohort(platform, context.orElse(link));
  }

  static Cohort of(Occasion occasion) {
    return of(occasion.platform(), occasion.context(), occasion.link());
  }
}
