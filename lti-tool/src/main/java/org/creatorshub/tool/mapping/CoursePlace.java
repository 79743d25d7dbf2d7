package org.creatorshub.tool.mapping;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/** A course of an LMS. */
public record CoursePlace(UUID platform, UUID context) {
  static Optional<CoursePlace> of(LaunchSession session) {
    return session.context().map(course -> new CoursePlace(session.platform(), course));
  }
}
