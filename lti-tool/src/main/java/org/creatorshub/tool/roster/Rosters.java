package org.creatorshub.tool.roster;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists of people that we keep, and where the LMS has its own. */
public interface Rosters {

  /** A course in the LMS. */
  record Course(UUID platform, UUID context) {}

  /** Where the LMS lists the people of a course; empty when it does not. */
  Optional<URI> address(Course course);

  /**
   * Takes over a complete list in one step: names and roles, and who is no longer there. The role
   * of somebody who has launched stays as the launch said.
   */
  void apply(Course course, List<Listed> people, Instant at);

  /** Notes a try; {@code reason} is empty when the list was read. */
  void tried(Course course, Instant at, String reason);

  /** Courses that a teacher opened after the last try, if that was before {@code before}. */
  List<Course> due(Instant before);
}
