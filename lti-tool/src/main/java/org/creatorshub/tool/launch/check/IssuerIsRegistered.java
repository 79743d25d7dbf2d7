package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-13: the issuer is exactly the registered one, which is the login's (SEC 5.1.3 (2)).
 */
final class IssuerIsRegistered implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-13";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String issuer = Claims.text(attempt.claims().at("iss")).orElse("");
    return requireOfPlatform(
        issuer.equals(attempt.platform().issuer()), 401, "The message is from another platform.");
  }
}
