package org.creatorshub.tool.note;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/**
 * All notes of one learner in one course.
 *
 * @param course our key of the course, or of the link where the LMS names no course
 */
record Notebook(UUID platform, UUID person, UUID course) {

  /** The notebook of a learner; teachers and guests leave nothing behind and have none. */
  static Optional<Notebook> of(LaunchSession session) {
    return session.learns()
        ? session
            .context()
            .or(session::link)
            .map(course -> new Notebook(session.platform(), session.person(), course))
        : Optional.empty();
  }
}
