package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Accounts in memory, held to the same contract as the database. */
final class InMemoryAccounts implements Accounts {
  private final Map<String, Account> rows = new TreeMap<>();

  @Override
  public Optional<Account> byName(String name) {
    return Optional.ofNullable(rows.get(Account.signInName(name)));
  }

  @Override
  public Optional<Account> byId(UUID id) {
    return rows.values().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public UUID save(Account account) {
    return rows.merge(
            Account.signInName(account.name()),
            account,
            (old, fresh) ->
                new Account(
                    old.id(),
                    old.scope(),
                    old.name(),
                    fresh.passphrase(),
                    old.createdAt(),
                    old.signedInAt()))
        .id();
  }

  @Override
  public void signedIn(UUID id, Instant at) {
    rows.replaceAll(
        (name, one) ->
            one.id().equals(id)
                ? new Account(
                    one.id(),
                    one.scope(),
                    one.name(),
                    one.passphrase(),
                    one.createdAt(),
                    Optional.of(at))
                : one);
  }

  @Override
  public boolean remove(Scope scope, UUID id) {
    return rows.values().removeIf(one -> one.id().equals(id) && seen(scope, one));
  }

  @Override
  public List<Account> all(Scope scope) {
    return rows.values().stream()
        .filter(one -> seen(scope, one))
        .sorted(Comparator.comparing(one -> Account.signInName(one.name())))
        .toList();
  }

  private static boolean seen(Scope scope, Account one) {
    return scope.platform().isEmpty() || scope.equals(one.scope());
  }
}
