package org.creatorshub.tool.login;

import java.net.URI;
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

  /** Not from here. */
  record Refused(Refusal refusal) implements LoginResult {}
}
