package org.creatorshub.tool.column;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gradebooks of a course's links. */
@FunctionalInterface
public interface Gradebooks {

  /**
   * A link in an LMS course.
   *
   * @param title as the LMS calls it
   * @param unit the unit that it opens; empty for a link to the whole course
   */
  record Placed(UUID link, String title, Optional<String> unit, Gradebook gradebook) {}

  /**
   * Every link of a course that was ever opened, by title.
   *
   * @param course our key of the LMS course, or of the link when the launch named no course
   */
  List<Placed> of(UUID platform, UUID course);
}
