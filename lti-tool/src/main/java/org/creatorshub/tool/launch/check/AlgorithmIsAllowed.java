package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-07: RS256, never none, never a shared secret (SEC 5.1.3 (6), 5.4). */
final class AlgorithmIsAllowed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-07";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String algorithm = Claims.text(attempt.jws().header().path("alg")).orElse("");
    return requireOfPlatform(algorithm.equals("RS256"), 401, "Signature method not allowed.");
  }
}
