package org.creatorshub.tool.mapping;

import java.time.Instant;
import java.util.List;

/** Which keys of the record store belong to which course. */
public interface CourseKeys {
  void add(CourseKey key);

  /** Newest first, those that ended too. */
  List<CourseKey> of(CoursePlace place);

  /** Those in use, of all courses. */
  List<CourseKey> open();

  /** Never goes back. */
  void seen(CourseKey key, Instant through);

  /** False when there is no such key in use in this course. */
  boolean end(CoursePlace place, String key, Instant now);
}
