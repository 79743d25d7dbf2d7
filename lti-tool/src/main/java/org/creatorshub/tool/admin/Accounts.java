package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the console. */
public interface Accounts {
  Optional<Account> byName(String name);

  Optional<Account> byId(UUID id);

  /** Adds the account, or gives the one of the same name this passphrase. Answers its id. */
  UUID save(Account account);

  void signedIn(UUID id, Instant at);

  /** Ends the account with its sessions; false if there was none in the scope. */
  boolean remove(Scope scope, UUID id);

  /** The accounts that this scope may see, by name. */
  List<Account> all(Scope scope);
}
