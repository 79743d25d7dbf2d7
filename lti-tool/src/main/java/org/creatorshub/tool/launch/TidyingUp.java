package org.creatorshub.tool.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.session.OldSessions;

/**
 * Forgets what launches leave behind, so that the database does not grow with them: used states and
 * waiting launches when they could no longer be used, sessions after a month, because until then an
 * old tab is told kindly what happened and the check-list counts how launches landed.
 */
public final class TidyingUp {
  private static final Duration SESSIONS = Duration.ofDays(30);
  private static final Duration LOGINS = InitiatingLogin.LIFE.multipliedBy(2);

  /** Small steps: a launch never waits for a sweep. */
  private static final int AT_ONCE = 1_000;

  private static final int MOST_STEPS = 200;

  private final Logins logins;
  private final WaitingLaunches waiting;
  private final OldSessions sessions;
  private final Clock clock;

  public TidyingUp(Logins logins, WaitingLaunches waiting, OldSessions sessions, Clock clock) {
    this.logins = logins;
    this.waiting = waiting;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Answers how much went. */
  public int tidy() {
    Instant now = clock.instant();
    int gone = logins.forgetUsedBefore(now.minus(LOGINS));
    gone += waiting.forgetBefore(now.minus(LOGINS));
    for (int step = 0; step < MOST_STEPS; step++) {
      int sessionsGone = sessions.forget(now.minus(SESSIONS), AT_ONCE);
      gone += sessionsGone;
      if (sessionsGone < AT_ONCE) {
        break;
      }
    }
    return gone;
  }
}
