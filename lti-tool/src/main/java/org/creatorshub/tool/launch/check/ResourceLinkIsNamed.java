package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-22: a launch of an activity names it (Core 5.3.5). */
final class ResourceLinkIsNamed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-22";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    boolean named = Claims.id(attempt.claims().lti("resource_link", "id")).isPresent();
    return requireOfPlatform(
        named || attempt.kind() != MessageKind.RESOURCE_LINK, 400, "The activity is not named.");
  }
}
