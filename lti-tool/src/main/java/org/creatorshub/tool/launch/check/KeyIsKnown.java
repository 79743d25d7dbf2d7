package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-10: the named key is in the key set of the registration (SEC 6.3). */
final class KeyIsKnown implements LaunchCheck {
  private final PlatformKeys keys;

  KeyIsKnown(PlatformKeys keys) {
    this.keys = keys;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-10";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    String kid = attempt.jws().header().path("kid").textValue();
    return switch (keys.find(attempt.platform(), kid)) {
      case KeyAnswer.Found(PlatformKey key) -> {
        attempt.signedWith(key);
        yield Optional.empty();
      }
      case KeyAnswer.Unknown unknown -> requireOfPlatform(false, 401, "Signing key unknown.");
      case KeyAnswer.Unreachable silent ->
          require(false, 503, "The platform's keys cannot be reached.");
    };
  }
}
