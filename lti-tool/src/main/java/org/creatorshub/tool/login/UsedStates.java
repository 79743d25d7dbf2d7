package org.creatorshub.tool.login;

import java.time.Instant;
import org.creatorshub.tool.keys.Fingerprint;

/** The states that a launch has used up, on whichever node. */
public interface UsedStates {
  /** True for the first caller with this state, and for nobody after. */
  boolean use(Fingerprint state, Instant at);

  /** Forgets what was used before; returns how many. */
  int forgetBefore(Instant limit);
}
