package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;

/** One-time links, known by their hash alone. */
public interface StartLinks {
  /** Adds a link; older unused ones for the same name end. */
  void add(Fingerprint token, StartLink link);

  /** The link while it can still be used. */
  Optional<StartLink> usable(Fingerprint token, Instant now);

  /** Uses the link up; of two at the same time one gets it. */
  Optional<StartLink> use(Fingerprint token, Instant now);
}
