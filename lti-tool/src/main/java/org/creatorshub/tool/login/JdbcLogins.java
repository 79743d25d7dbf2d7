package org.creatorshub.tool.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcLogins implements Logins {
  private final Jdbi jdbi;

  JdbcLogins(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Answers before the row is on disk: a sign-in that a crash takes is simply begun again, and
   * nothing that anybody was told depends on it.
   */
  @Override
  public void begin(String state, Login login) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into login (state_hash, platform_id, nonce, browser_hash, target_link_uri,
                      deployment_id, storage_target, created_at)
                    select :state, :platform, :nonce, :browser, :target, :deployment, :storage,
                      cast(:at as timestamptz)
                    where set_config('synchronous_commit', 'off', true) is not null
                    """)
                .bind("state", Fingerprint.of(state).bytes())
                .bind("platform", login.platform())
                .bind("nonce", login.nonce())
                .bind("browser", login.browser().bytes())
                .bind("target", login.targetLinkUri())
                .bind("deployment", login.deploymentId())
                .bind("storage", login.storageTarget())
                .bind("at", login.createdAt())
                .execute());
  }

  @Override
  public Optional<Login> find(String state) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from login where state_hash = :state")
                .bind("state", Fingerprint.of(state).bytes())
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Optional<Login> consume(String state, String nonce, Instant notBefore, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    update login set consumed_at = :at
                    where state_hash = :state and nonce = :nonce and consumed_at is null
                      and created_at >= :notBefore
                    returning *
                    """)
                .bind("at", at)
                .bind("state", Fingerprint.of(state).bytes())
                .bind("nonce", nonce)
                .bind("notBefore", notBefore)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public int removeOlderThan(Instant limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("delete from login where created_at < :limit")
                .bind("limit", limit)
                .execute());
  }

  private static Login read(ResultSet row) throws SQLException {
    return new Login(
        row.getObject("platform_id", UUID.class),
        row.getString("nonce"),
        Fingerprint.ofBytes(row.getBytes("browser_hash")),
        row.getString("target_link_uri"),
        Optional.ofNullable(row.getString("deployment_id")),
        Optional.ofNullable(row.getString("storage_target")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getTimestamp("consumed_at") != null);
  }
}
