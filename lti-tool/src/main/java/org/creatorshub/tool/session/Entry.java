package org.creatorshub.tool.session;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.refusal.Refusal;

/** What happens to a request that names a session. */
public sealed interface Entry {
  /**
   * Go on.
   *
   * @param base prefix for every address on the page
   */
  record Entered(LaunchSession session, String base, Optional<String> deepLinkReturn)
      implements Entry {}

  /** The cookie came back: from here on without the secret in the address. */
  record WithoutToken(String base) implements Entry {}

  /** Not now. The platform is known if the session was found. */
  record Closed(Refusal refusal, Optional<UUID> platform) implements Entry {}
}
