package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-25: what is not known gives no rights; roles outside the course give none in it (Core
 * A.2). Refuses nobody.
 */
final class RolesGiveRights implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-25";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    attempt.actsAs(CourseRoles.role(Claims.texts(attempt.claims().lti("roles"))));
    return Optional.empty();
  }
}
