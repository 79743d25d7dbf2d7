package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-31: an unknown deployment is remembered only now; one that waits or is blocked may not
 * launch.
 */
final class DeploymentIsApproved implements LaunchCheck {
  private final Deployments deployments;
  private final DeploymentStatus ifNew;

  DeploymentIsApproved(Deployments deployments, DeploymentStatus ifNew) {
    this.deployments = deployments;
    this.ifNew = ifNew;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-31";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String id = Claims.id(attempt.claims().lti("deployment_id")).orElseThrow();
    Deployment deployment =
        deployments.findOrAdd(attempt.platform().id(), id, ifNew, attempt.now());
    attempt.comesFrom(deployment);
    return switch (deployment.status()) {
      case ACTIVE -> Optional.empty();
      case PENDING ->
          requireOfPlatform(false, 403, "Your administrator must approve this course first.");
      case BLOCKED ->
          requireOfPlatform(false, 403, "Creators' Hub is switched off for this course site.");
    };
  }
}
