package org.creatorshub.tool.admin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/** Somebody comes with a one-time link, chooses a passphrase, and is in. */
public final class Starting {
  private final StartLinks links;
  private final Accounts accounts;
  private final AdminSessions sessions;
  private final Passphrases passphrases;
  private final BeginningSession beginning;
  private final AuditLog log;
  private final Clock clock;

  public Starting(
      StartLinks links,
      Accounts accounts,
      AdminSessions sessions,
      Passphrases passphrases,
      BeginningSession beginning,
      AuditLog log,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.sessions = sessions;
    this.passphrases = passphrases;
    this.beginning = beginning;
    this.log = log;
    this.clock = clock;
  }

  /** For whom the link is, while it can be used; looking does not use it up. */
  public Optional<StartLink> look(String token) {
    return Secrets.hasShape(token)
        ? links.usable(Fingerprint.of(token), clock.instant()).filter(this::fits)
        : Optional.empty();
  }

  /** Uses the link up in the caller's transaction. A poor passphrase leaves it as it is. */
  public SignIn start(String token, String passphrase, String again, String network) {
    Optional<StartLink> link = look(token);
    if (link.isEmpty()) {
      return gone();
    }
    Optional<String> fault = NewPassphrase.fault(link.get().name(), passphrase, again);
    if (fault.isPresent()) {
      return new SignIn.Refused("HUB-ADMIN-04", 422, fault.get());
    }
    return links
        .use(Fingerprint.of(token), clock.instant())
        .map(used -> begin(used, passphrase, new Actor(used.name(), network)))
        .orElseGet(Starting::gone);
  }

  private SignIn begin(StartLink link, String passphrase, Actor actor) {
    UUID account =
        accounts.save(
            new Account(
                UUID.randomUUID(),
                link.scope(),
                link.name(),
                passphrases.keep(passphrase),
                clock.instant(),
                Optional.empty()));
    sessions.endOthers(account, account); // none has the account's own id: all of them
    log.record(actor, "passphrase chosen", new Subject(link.scope().platform(), link.name()), "");
    return beginning.begin(account, link.scope(), actor, "one-time link");
  }

  /** A link never turns an account of one LMS into one of another, or into an operator's. */
  private boolean fits(StartLink link) {
    return accounts
        .byName(link.name())
        .map(known -> known.scope().equals(link.scope()))
        .orElse(true);
  }

  static SignIn.Refused gone() {
    return new SignIn.Refused(
        "HUB-ADMIN-05",
        410,
        "This link was used or has run out. Have a new one made: an operator does it under"
            + " Administrators, or at the server with ./hub admin-token.");
  }
}
