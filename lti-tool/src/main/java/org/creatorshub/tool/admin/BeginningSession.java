package org.creatorshub.tool.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/** Begins a session of the console, in the caller's transaction. */
public final class BeginningSession {
  private final Accounts accounts;
  private final AdminSessions sessions;
  private final AuditLog log;
  private final Secrets secrets;
  private final Clock clock;

  public BeginningSession(
      Accounts accounts, AdminSessions sessions, AuditLog log, Secrets secrets, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.log = log;
    this.secrets = secrets;
    this.clock = clock;
  }

  SignIn.Begun begin(UUID account, Scope scope, Actor actor, String how) {
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    String token = secrets.next();
    sessions.begin(id, account, Fingerprint.of(token), secrets.next(), now);
    accounts.signedIn(account, now);
    log.record(actor, "signed in", new Subject(scope.platform(), actor.name()), how);
    return new SignIn.Begun(token);
  }
}
