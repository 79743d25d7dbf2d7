package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** One requirement of a launch. A check may note on the attempt what later checks build on. */
interface LaunchCheck {
  /** The requirement, for example {@code LTI-LAUNCH-16}. */
  String id();

  /** The reason to stop here, or empty to go on. */
  Optional<Refusal> check(LaunchAttempt attempt);

  /** Stops unless the condition holds; launches can mostly be mended by opening again. */
  default Optional<Refusal> require(boolean condition, int status, String sentence) {
    return condition ? Optional.empty() : Optional.of(Refusal.openAgain(id(), status, sentence));
  }

  /** Stops unless the condition holds, where only an administrator can help. */
  default Optional<Refusal> requireOfPlatform(boolean condition, int status, String sentence) {
    return condition
        ? Optional.empty()
        : Optional.of(Refusal.askAdministrator(id(), status, sentence));
  }
}
