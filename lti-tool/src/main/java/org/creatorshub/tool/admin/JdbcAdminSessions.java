package org.creatorshub.tool.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAdminSessions implements AdminSessions {
  private final Jdbi jdbi;

  JdbcAdminSessions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void begin(UUID id, UUID account, Fingerprint token, String csrf, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into admin_session
                      (session_id, account_id, token_hash, changed_at, csrf, created_at, used_at)
                    values (:id, :account, :token, :at, :csrf, :at, :at)
                    """)
                .bind("id", id)
                .bind("account", account)
                .bind("token", token.bytes())
                .bind("csrf", csrf)
                .bind("at", at)
                .execute());
  }

  @Override
  public Optional<Kept> find(Fingerprint token) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select s.*, a.name, a.platform_id, s.token_hash <> :token as by_previous
                    from admin_session s join admin_account a using (account_id)
                    where s.token_hash = :token or s.previous_hash = :token
                    """)
                .bind("token", token.bytes())
                .map((rs, context) -> read(rs))
                .findFirst());
  }

  @Override
  public void used(UUID session, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update admin_session set used_at = :at where session_id = :id")
                .bind("id", session)
                .bind("at", at)
                .execute());
  }

  @Override
  public boolean change(UUID session, Fingerprint from, Fingerprint to, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        update admin_session
                        set previous_hash = token_hash, token_hash = :to, changed_at = :at
                        where session_id = :id and token_hash = :from
                        """)
                    .bind("id", session)
                    .bind("from", from.bytes())
                    .bind("to", to.bytes())
                    .bind("at", at)
                    .execute())
        == 1;
  }

  @Override
  public void end(UUID session) {
    jdbi.useHandle(
        h ->
            h.createUpdate("delete from admin_session where session_id = :id")
                .bind("id", session)
                .execute());
  }

  @Override
  public void endOthers(UUID account, UUID kept) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    delete from admin_session where account_id = :account and session_id <> :kept
                    """)
                .bind("account", account)
                .bind("kept", kept)
                .execute());
  }

  @Override
  public void forget(Instant before) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("delete from admin_session where used_at < :before")
              .bind("before", before)
              .execute();
          h.createUpdate("delete from admin_token where expires_at < :before")
              .bind("before", before)
              .execute();
          h.createUpdate("delete from admin_attempt where since < :before")
              .bind("before", before)
              .execute();
        });
  }

  private static Kept read(ResultSet row) throws SQLException {
    Optional<UUID> platform = Optional.ofNullable(row.getObject("platform_id", UUID.class));
    return new Kept(
        new AdminSession(
            row.getObject("session_id", UUID.class),
            row.getObject("account_id", UUID.class),
            row.getString("name"),
            Scope.of(platform),
            row.getString("csrf")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("used_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        row.getBoolean("by_previous"));
  }
}
