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
class JdbcStartLinks implements StartLinks {
  private final Jdbi jdbi;

  JdbcStartLinks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(Fingerprint token, StartLink link) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("delete from admin_token where lower(name) = :name and used_at is null")
              .bind("name", Account.signInName(link.name()))
              .execute();
          h.createUpdate(
                  """
                  insert into admin_token (token_hash, platform_id, name, created_at, expires_at)
                  values (:token, :platform, :name, :at, :until)
                  """)
              .bind("token", token.bytes())
              .bind("platform", link.scope().platform())
              .bind("name", link.name())
              .bind("at", link.createdAt())
              .bind("until", link.expiresAt())
              .execute();
        });
  }

  @Override
  public Optional<StartLink> usable(Fingerprint token, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from admin_token
                    where token_hash = :token and used_at is null and expires_at > :now
                    """)
                .bind("token", token.bytes())
                .bind("now", now)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Optional<StartLink> use(Fingerprint token, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    update admin_token set used_at = :now
                    where token_hash = :token and used_at is null and expires_at > :now
                    returning *
                    """)
                .bind("token", token.bytes())
                .bind("now", now)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  private static StartLink read(ResultSet row) throws SQLException {
    return new StartLink(
        Scope.of(Optional.ofNullable(row.getObject("platform_id", UUID.class))),
        row.getString("name"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }
}
