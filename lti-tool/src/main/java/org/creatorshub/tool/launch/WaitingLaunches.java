package org.creatorshub.tool.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Checked launches whose browser is not known yet: nobody can read them without their handle. */
public interface WaitingLaunches {
  /**
   * Keeps one for this state; the same launch sent again takes the place of the first.
   *
   * @param sealed the launch, readable only with the handle
   */
  void hold(UUID platform, Fingerprint state, Fingerprint handle, byte[] sealed, Instant at);

  /** Takes it out: of several callers, one gets it. */
  Optional<byte[]> take(Fingerprint handle);

  /** Forgets what is older; returns how many. */
  int forgetBefore(Instant limit);
}
