package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the sessions of data privacy launches may look at. */
public interface Scopes {
  /**
   * Remembers the reach of a session.
   *
   * @param subject the LMS's id of the person whom the launch is about
   */
  void note(UUID platform, UUID session, boolean whole, Optional<String> subject, Instant at);

  Optional<Scope> of(UUID platform, UUID session);
}
