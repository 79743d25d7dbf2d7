package org.creatorshub.tool.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.admin.AdminSessions.Kept;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/**
 * Opens the session of a request. Sessions end after 30 minutes without a request and 12 hours in
 * all; their id changes every 15 minutes, and an old id that comes late ends the session.
 */
public final class EnteringConsole {
  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration SAME_ID = Duration.ofMinutes(15);

  /** For requests that were on their way while the id changed. */
  static final Duration GRACE = Duration.ofSeconds(30);

  private static final Duration NOTED = Duration.ofMinutes(1);

  /**
   * A session for this request.
   *
   * @param newToken the id that the browser gets now
   */
  public record Entered(AdminSession session, Optional<String> newToken) {}

  private final AdminSessions sessions;
  private final Secrets secrets;
  private final Clock clock;

  public EnteringConsole(AdminSessions sessions, Secrets secrets, Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The session with this id, if it lasts. */
  public Optional<Entered> enter(String token) {
    if (!Secrets.hasShape(token)) {
      return Optional.empty();
    }
    Fingerprint id = Fingerprint.of(token);
    return sessions.find(id).filter(this::lasts).map(kept -> enter(kept, id));
  }

  private boolean lasts(Kept kept) {
    Instant now = clock.instant();
    boolean stolen = kept.byPrevious() && now.isAfter(kept.changedAt().plus(GRACE));
    boolean over =
        now.isAfter(kept.usedAt().plus(IDLE)) || now.isAfter(kept.createdAt().plus(LONGEST));
    if (stolen || over) {
      sessions.end(kept.session().id());
    }
    return !stolen && !over;
  }

  private Entered enter(Kept kept, Fingerprint id) {
    Instant now = clock.instant();
    if (now.isAfter(kept.usedAt().plus(NOTED))) {
      sessions.used(kept.session().id(), now);
    }
    boolean old = !kept.byPrevious() && now.isAfter(kept.changedAt().plus(SAME_ID));
    return new Entered(kept.session(), old ? change(kept.session(), id, now) : Optional.empty());
  }

  private Optional<String> change(AdminSession session, Fingerprint from, Instant now) {
    String next = secrets.next();
    return sessions.change(session.id(), from, Fingerprint.of(next), now)
        ? Optional.of(next)
        : Optional.empty();
  }
}
