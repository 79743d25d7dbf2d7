package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-23: a person is named; certification counts an anonymous launch as bad (Core 5.3.6).
 */
final class PersonIsNamed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-23";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    return requireOfPlatform(
        Claims.id(attempt.claims().at("sub")).isPresent(),
        400,
        "The platform did not say who you are.");
  }
}
