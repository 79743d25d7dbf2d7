package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-20 for notices: of a deployment that has launched us and is not switched off. */
final class NoticeIsOfOurDeployment implements LaunchCheck {
  private final Deployments deployments;

  NoticeIsOfOurDeployment(Deployments deployments) {
    this.deployments = deployments;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-20";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<Deployment> deployment =
        Claims.id(attempt.claims().lti("deployment_id"))
            .flatMap(id -> deployments.find(attempt.platform().id(), id))
            .filter(found -> found.status() == DeploymentStatus.ACTIVE);
    deployment.ifPresent(attempt::comesFrom);
    return requireOfPlatform(
        deployment.isPresent(), 403, "The notice is of a deployment that is not ours.");
  }
}
