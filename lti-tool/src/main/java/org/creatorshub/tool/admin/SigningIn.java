package org.creatorshub.tool.admin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.creatorshub.tool.audit.Actor;

/**
 * Somebody signs in with name and passphrase. Neither words nor time tell whether an account
 * exists.
 */
public final class SigningIn {
  /** A hash takes 19 MiB: nobody can have many made at once. */
  private static final int AT_ONCE = 4;

  private final Accounts accounts;
  private final Passphrases passphrases;
  private final Lockout lockout;
  private final BeginningSession beginning;
  private final Consumer<Runnable> transaction;
  private final Semaphore free = new Semaphore(AT_ONCE);

  public SigningIn(
      Accounts accounts,
      Passphrases passphrases,
      Lockout lockout,
      BeginningSession beginning,
      Consumer<Runnable> transaction) {
    this.accounts = accounts;
    this.passphrases = passphrases;
    this.lockout = lockout;
    this.beginning = beginning;
    this.transaction = transaction;
  }

  /** Not to be called in a transaction: a try counts also when what follows fails. */
  public SignIn signIn(String name, String passphrase, String network) {
    Optional<SignIn.Refused> locked = lockout.count(Optional.of(name), network);
    if (locked.isPresent()) {
      return locked.get();
    }
    if (!free.tryAcquire()) {
      return new SignIn.Refused(
          "HUB-ADMIN-03", 503, "Too many people sign in at this moment. Try again in a minute.");
    }
    try {
      return compare(name, passphrase, network);
    } finally {
      free.release();
    }
  }

  private SignIn compare(String name, String passphrase, String network) {
    Optional<Account> account = accounts.byName(name);
    String kept = account.map(Account::passphrase).orElseGet(passphrases::nobodys);
    boolean fits = NewPassphrase.bearable(passphrase) && passphrases.matches(passphrase, kept);
    if (!fits || account.isEmpty()) {
      return new SignIn.Refused("HUB-ADMIN-01", 401, "Name or passphrase is not right.");
    }
    Account known = account.get();
    lockout.right(name);
    SignIn[] begun = new SignIn[1];
    transaction.accept(
        () ->
            begun[0] =
                beginning.begin(
                    known.id(), known.scope(), new Actor(known.name(), network), "passphrase"));
    return begun[0];
  }
}
