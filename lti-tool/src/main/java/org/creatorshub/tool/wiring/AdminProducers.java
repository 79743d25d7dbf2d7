package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.creatorshub.tool.admin.Accounts;
import org.creatorshub.tool.admin.AdminSessions;
import org.creatorshub.tool.admin.Attempts;
import org.creatorshub.tool.admin.BeginningSession;
import org.creatorshub.tool.admin.ChangingPassphrase;
import org.creatorshub.tool.admin.EnteringConsole;
import org.creatorshub.tool.admin.Lockout;
import org.creatorshub.tool.admin.MakingStartLink;
import org.creatorshub.tool.admin.Passphrases;
import org.creatorshub.tool.admin.SigningIn;
import org.creatorshub.tool.admin.StartLinks;
import org.creatorshub.tool.admin.Starting;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.keys.Secrets;

/** Makes the way into the console. */
final class AdminProducers {

  @Produces
  @Singleton
  Passphrases passphrases() {
    return new Passphrases(new SecureRandom());
  }

  @Produces
  @Singleton
  Lockout lockout(Attempts attempts, AuditLog log, Clock clock) {
    return new Lockout(attempts, log, clock);
  }

  @Produces
  @Singleton
  BeginningSession beginningSession(
      Accounts accounts, AdminSessions sessions, AuditLog log, Secrets secrets, Clock clock) {
    return new BeginningSession(accounts, sessions, log, secrets, clock);
  }

  @Produces
  @Singleton
  SigningIn signingIn(
      Accounts accounts, Passphrases passphrases, Lockout lockout, BeginningSession beginning) {
    return new SigningIn(
        accounts,
        passphrases,
        lockout,
        beginning,
        work -> QuarkusTransaction.requiringNew().run(work));
  }

  @Produces
  @Singleton
  Starting starting(
      StartLinks links,
      Accounts accounts,
      AdminSessions sessions,
      Passphrases passphrases,
      BeginningSession beginning,
      AuditLog log,
      Clock clock) {
    return new Starting(links, accounts, sessions, passphrases, beginning, log, clock);
  }

  @Produces
  @Singleton
  ChangingPassphrase changingPassphrase(
      Accounts accounts,
      AdminSessions sessions,
      Passphrases passphrases,
      Lockout lockout,
      AuditLog log) {
    return new ChangingPassphrase(accounts, sessions, passphrases, lockout, log);
  }

  @Produces
  @Singleton
  EnteringConsole enteringConsole(AdminSessions sessions, Secrets secrets, Clock clock) {
    return new EnteringConsole(sessions, secrets, clock);
  }

  @Produces
  @Singleton
  MakingStartLink makingStartLink(
      Accounts accounts, StartLinks links, AuditLog log, Secrets secrets, Clock clock) {
    return new MakingStartLink(accounts, links, log, secrets, clock);
  }
}
