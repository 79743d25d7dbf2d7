package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-20: a deployment is named, the same as at login if it was named there (Core 5.3.3,
 * 4.1.2).
 */
final class DeploymentIsTheLogins implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-20";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<String> deployment = Claims.id(attempt.claims().lti("deployment_id"));
    boolean same =
        attempt
            .login()
            .deploymentId()
            .map(announced -> deployment.filter(announced::equals).isPresent())
            .orElse(true);
    return requireOfPlatform(
        deployment.isPresent() && same, 400, "The deployment is missing or different.");
  }
}
