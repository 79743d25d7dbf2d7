package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-19: version 1.3.0 (Core 5.3.2). */
final class VersionIsSupported implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-19";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String version = Claims.text(attempt.claims().lti("version")).orElse("");
    return requireOfPlatform(version.equals("1.3.0"), 400, "Only LTI 1.3 is supported.");
  }
}
