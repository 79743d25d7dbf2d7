package org.creatorshub.tool.login;

import java.net.URI;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** How an announcement ended. */
public sealed interface LoginResult {
  /**
   * On to the platform, which knows the user.
   *
   * @param browserSecret to be kept by the browser
   * @param firstOfBrowser true if the browser sent no secret: two first logins may run side by
   *     side, so this one also gets a cookie of its own
   */
  record Redirect(URI to, String state, String browserSecret, boolean firstOfBrowser)
      implements LoginResult {}

  /**
   * A frame that brought no cookie: a page finds out how the browser will be known again, then goes
   * on (LTI-STORE-01). Only one of both ways on is taken.
   *
   * @param plain to the platform, trusting in the cookie of this login
   * @param stored to the platform, after its storage took the secret
   * @param target the frame that keeps data for us, as announced
   * @param key under which the storage is to keep the secret
   * @param secret of this browser and this login alone: scripts see it
   */
  record Trial(Redirect plain, URI stored, Optional<String> target, String key, String secret)
      implements LoginResult {}

  /** Not from here. */
  record Refused(Refusal refusal) implements LoginResult {}
}
