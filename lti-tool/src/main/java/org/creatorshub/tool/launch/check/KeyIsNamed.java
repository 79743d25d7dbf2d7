package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-08: the header names a key (SEC 6.3). */
final class KeyIsNamed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-08";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String kid = Claims.text(attempt.jws().header().path("kid")).orElse("");
    return requireOfPlatform(!kid.isBlank(), 401, "No signing key named.");
  }
}
