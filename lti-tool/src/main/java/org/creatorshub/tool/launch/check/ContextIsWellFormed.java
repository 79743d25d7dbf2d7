package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-26: the course may be absent; if it is there, it has an id (Core 5.4.1). */
final class ContextIsWellFormed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-26";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    JsonNode context = attempt.claims().lti("context");
    boolean absent = context.isMissingNode() || context.isNull();
    return requireOfPlatform(
        absent || Claims.id(context.path("id")).isPresent(), 400, "The course is not named.");
  }
}
