package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Sessions in memory, held to the same contract as the database. */
final class InMemoryAdminSessions implements AdminSessions {
  private record Row(
      UUID account,
      Fingerprint token,
      @Nullable Fingerprint previous,
      String csrf,
      Instant created,
      Instant used,
      Instant changed) {}

  private final Map<UUID, Row> rows = new HashMap<>();
  private final Accounts accounts;

  InMemoryAdminSessions(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void begin(UUID id, UUID account, Fingerprint token, String csrf, Instant at) {
    rows.put(id, new Row(account, token, null, csrf, at, at, at));
  }

  @Override
  public Optional<Kept> find(Fingerprint token) {
    return rows.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().token().equals(token) || token.equals(entry.getValue().previous()))
        .findFirst()
        .flatMap(
            entry ->
                accounts
                    .byId(entry.getValue().account())
                    .map(account -> kept(entry.getKey(), entry.getValue(), account, token)));
  }

  private static Kept kept(UUID id, Row row, Account account, Fingerprint token) {
    return new Kept(
        new AdminSession(id, account.id(), account.name(), account.scope(), row.csrf()),
        row.created(),
        row.used(),
        row.changed(),
        !row.token().equals(token));
  }

  @Override
  public void used(UUID session, Instant at) {
    rows.computeIfPresent(
        session,
        (id, row) ->
            new Row(
                row.account(),
                row.token(),
                row.previous(),
                row.csrf(),
                row.created(),
                at,
                row.changed()));
  }

  @Override
  public boolean change(UUID session, Fingerprint from, Fingerprint to, Instant at) {
    Row row = rows.get(session);
    if (row == null || !row.token().equals(from)) {
      return false;
    }
    rows.put(session, new Row(row.account(), to, from, row.csrf(), row.created(), row.used(), at));
    return true;
  }

  @Override
  public void end(UUID session) {
    rows.remove(session);
  }

  @Override
  public void endOthers(UUID account, UUID kept) {
    rows.entrySet()
        .removeIf(
            entry -> entry.getValue().account().equals(account) && !entry.getKey().equals(kept));
  }

  @Override
  public void forget(Instant before) {
    rows.values().removeIf(row -> row.used().isBefore(before));
  }
}
