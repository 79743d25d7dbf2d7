package org.creatorshub.tool.launch;

import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.launch.check.CheckingLaunch;
import org.creatorshub.tool.launch.check.LaunchForm;
import org.creatorshub.tool.launch.check.LaunchResult;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.refusal.Refusal;

/** Ends the waiting of a launch: now it is known whether its login began in this browser. */
public final class ClaimingLaunch {
  private final HoldingLaunch holding;
  private final CheckingLaunch checking;

  public ClaimingLaunch(HoldingLaunch holding, CheckingLaunch checking) {
    this.holding = holding;
    this.checking = checking;
  }

  /**
   * Checks all of the launch again, this time with proof, and uses it up.
   *
   * @param value what the platform's storage told; blank if it keeps nothing for this browser
   */
  public LaunchResult byStorage(String handle, String value) {
    Optional<FormFields> held = holding.take(handle);
    if (held.isEmpty()) {
      return unknown();
    }
    if (value.isBlank()) {
      return refused("LTI-STORE-08", "We could not match this sign-in to your browser.");
    }
    return checking.check(new LaunchForm(held.get(), Set.of(Fingerprint.of(value))));
  }

  /** A person pressed our button: enough for a young login, once (LTI-STORE-13). */
  public LaunchResult byClick(String handle) {
    return holding
        .take(handle)
        .map(form -> checking.check(new LaunchForm(form, Set.of(), true)))
        .orElseGet(ClaimingLaunch::unknown);
  }

  private static LaunchResult unknown() {
    return refused("LTI-STORE-09", "This sign-in has expired or was used.");
  }

  private static LaunchResult refused(String id, String sentence) {
    return new LaunchResult.Refused(
        Refusal.openAgain(id, 401, sentence), Optional.empty(), "waiting launch");
  }
}
