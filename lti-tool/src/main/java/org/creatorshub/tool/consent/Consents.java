package org.creatorshub.tool.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people agreed to, and withdrew; lines are never removed but by erasing the person. */
public interface Consents {
  /** All that this person ever agreed to, oldest first. */
  List<Consent> of(UUID platform, UUID person);

  void give(UUID platform, UUID person, Consent consent);

  /** Ends it now; true for the first time only. */
  boolean withdraw(UUID platform, UUID person, UUID consent, Instant at);
}
