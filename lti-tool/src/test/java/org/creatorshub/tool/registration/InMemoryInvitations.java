package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creatorshub.tool.keys.Fingerprint;

/** Invitations in memory, held to the same contract as the database. */
public final class InMemoryInvitations implements Invitations {
  private record Row(Invitation invitation, Fingerprint token) {}

  private final List<Row> rows = new ArrayList<>();

  @Override
  public synchronized void add(Invitation invitation, Fingerprint token) {
    rows.addFirst(new Row(invitation, token));
  }

  @Override
  public synchronized Optional<Invitation> byToken(Fingerprint token) {
    return rows.stream().filter(row -> row.token.matches(token)).map(Row::invitation).findFirst();
  }

  @Override
  public synchronized Optional<Invitation> byId(UUID invitation) {
    return all().stream().filter(row -> row.id().equals(invitation)).findFirst();
  }

  @Override
  public synchronized List<Invitation> all() {
    return rows.stream().map(Row::invitation).toList();
  }

  @Override
  public synchronized boolean take(UUID invitation, Instant at) {
    return change(
        invitation,
        row -> row.open(at),
        row -> with(row, row.expiresAt(), Optional.of(at), row.platform()));
  }

  @Override
  public synchronized void giveBack(UUID invitation) {
    change(
        invitation,
        row -> row.platform().isEmpty(),
        row -> with(row, row.expiresAt(), Optional.empty(), row.platform()));
  }

  @Override
  public synchronized void ledTo(UUID invitation, UUID platform) {
    change(
        invitation,
        row -> true,
        row -> with(row, row.expiresAt(), row.usedAt(), Optional.of(platform)));
  }

  @Override
  public synchronized boolean revoke(UUID invitation, Instant at) {
    return change(
        invitation, row -> row.open(at), row -> with(row, at, row.usedAt(), row.platform()));
  }

  private boolean change(UUID id, Predicate<Invitation> where, UnaryOperator<Invitation> to) {
    boolean[] changed = {false};
    rows.replaceAll(
        row -> {
          if (!row.invitation.id().equals(id) || !where.test(row.invitation)) {
            return row;
          }
          changed[0] = true;
          return new Row(to.apply(row.invitation), row.token);
        });
    return changed[0];
  }

  private static Invitation with(
      Invitation old, Instant until, Optional<Instant> used, Optional<UUID> platform) {
    return new Invitation(
        old.id(),
        old.label(),
        old.issuer(),
        old.newDeployment(),
        old.createdAt(),
        until,
        used,
        platform);
  }
}
