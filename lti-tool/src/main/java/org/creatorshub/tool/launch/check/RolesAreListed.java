package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-24: roles are an array, which may be empty; deep linking may leave it out (Core 5.3.7,
 * DL 4.4.9).
 */
final class RolesAreListed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-24";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    JsonNode roles = attempt.claims().lti("roles");
    boolean absent = roles.isMissingNode() && attempt.kind() == MessageKind.DEEP_LINKING;
    return requireOfPlatform(roles.isArray() || absent, 400, "No roles were sent.");
  }
}
