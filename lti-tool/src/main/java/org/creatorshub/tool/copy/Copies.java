package org.creatorshub.tool.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What we know about courses and links that are copies. */
public interface Copies {

  /** A course as the LMS names it, which may not have launched us yet. */
  record Course(UUID platform, UUID deployment, String id) {}

  /**
   * What a course was copied from.
   *
   * @param title of the newest origin that we know; empty when we know none
   */
  record Origin(Optional<String> title) {}

  /** Ids of the courses that a course was copied from, newest first. */
  List<String> origins(Course course);

  /** A launch told where the course came from. */
  void launched(Course course, List<String> origins, Instant at);

  /** A notice told it, perhaps before anybody opened the copy; a launch's word is kept. */
  void notified(Course course, List<String> origins, Instant at);

  List<String> linkOrigins(UUID platform, UUID link);

  void linkCopied(UUID platform, UUID link, List<String> origins);

  /** Empty when the course is no copy. */
  Optional<Origin> originOf(UUID platform, UUID context);
}
