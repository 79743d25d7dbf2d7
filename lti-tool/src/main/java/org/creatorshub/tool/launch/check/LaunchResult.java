package org.creatorshub.tool.launch.check;

import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.refusal.Refusal;

/** How the checks of a launch ended. */
public sealed interface LaunchResult {
  /**
   * Every check passed.
   *
   * @param passed their ids, in order
   */
  record Accepted(Launch launch, List<String> passed) implements LaunchResult {
    public Accepted {
      passed = List.copyOf(passed);
    }
  }

  /**
   * Every check passed but one: no cookie came, and the platform's storage is still to say whether
   * the login began in this browser (LTI-STORE-08). Nothing is used up.
   *
   * @param key under which the storage keeps the secret of this browser
   * @param target the frame that keeps it, as announced at login
   */
  record Waiting(Launch launch, String key, String target) implements LaunchResult {}

  /**
   * The first check that failed.
   *
   * @param platform known once the state is
   * @param trace what may be logged: never token, name or address of a person
   */
  record Refused(Refusal refusal, Optional<Platform> platform, String trace)
      implements LaunchResult {}
}
