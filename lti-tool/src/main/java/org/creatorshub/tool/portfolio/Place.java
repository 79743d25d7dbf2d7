package org.creatorshub.tool.portfolio;

import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/**
 * One person in one course of one LMS: whose portfolio it is.
 *
 * @param course our key of the LMS course, or of the link when the launch named no course
 */
public record Place(UUID platform, UUID person, UUID course) {

  /** The place of a session; the nil UUID stands for a launch without course and link. */
  public static Place of(LaunchSession session) {
    UUID course = session.context().or(session::link).orElse(new UUID(0, 0));
    return new Place(session.platform(), session.person(), course);
  }
}
