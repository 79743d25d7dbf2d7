package org.creatorshub.tool.admin;

import java.util.Optional;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;

/** Somebody who is signed in chooses another passphrase; their other sessions end. */
public final class ChangingPassphrase {
  private final Accounts accounts;
  private final AdminSessions sessions;
  private final Passphrases passphrases;
  private final Lockout lockout;
  private final AuditLog log;

  public ChangingPassphrase(
      Accounts accounts,
      AdminSessions sessions,
      Passphrases passphrases,
      Lockout lockout,
      AuditLog log) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passphrases = passphrases;
    this.lockout = lockout;
    this.log = log;
  }

  /** Answers why it was not changed; empty when it was. */
  public Optional<SignIn.Refused> change(
      AdminSession session, Actor actor, String present, String fresh, String again) {
    Optional<SignIn.Refused> locked = lockout.count(Optional.of(session.name()), actor.network());
    if (locked.isPresent()) {
      return locked;
    }
    Optional<Account> account = accounts.byId(session.account());
    if (account.isEmpty()
        || !NewPassphrase.bearable(present)
        || !passphrases.matches(present, account.get().passphrase())) {
      return refused("Your present passphrase is not right.");
    }
    lockout.right(session.name());
    Optional<String> fault = NewPassphrase.fault(session.name(), fresh, again);
    if (fault.isPresent()) {
      return refused(fault.get());
    }
    keep(account.get(), session, actor, fresh);
    return Optional.empty();
  }

  private void keep(Account account, AdminSession session, Actor actor, String fresh) {
    accounts.save(
        new Account(
            account.id(),
            account.scope(),
            account.name(),
            passphrases.keep(fresh),
            account.createdAt(),
            account.signedInAt()));
    sessions.endOthers(account.id(), session.id());
    log.record(
        actor, "passphrase changed", new Subject(account.scope().platform(), account.name()), "");
  }

  private static Optional<SignIn.Refused> refused(String sentence) {
    return Optional.of(new SignIn.Refused("HUB-ADMIN-04", 422, sentence));
  }
}
