package org.creatorshub.tool.session;

import java.time.Clock;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/** Makes one more address for a session: a new window shares no cookie with the LMS's frame. */
public final class OpeningWindow {
  private final Sessions sessions;
  private final Secrets secrets;
  private final Clock clock;

  public OpeningWindow(Sessions sessions, Secrets secrets, Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The prefix of addresses in the new window. */
  public String open(LaunchSession session) {
    String token = secrets.next();
    sessions.addToken(session.platform(), session.id(), Fingerprint.of(token), clock.instant());
    return "/l/" + token;
  }
}
