package org.creatorshub.tool.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcStoredKeys implements StoredKeys {
  private static final String PURPOSE = "lti";

  private final Jdbi jdbi;

  JdbcStoredKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<StoredKey> inUse() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select * from signing_key where purpose = :purpose and retired_at is null")
                .bind("purpose", PURPOSE)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public void addFirst(StoredKey key, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into signing_key
                      (kid, purpose, public_jwk, private_key, encrypted, created_at)
                    values (:kid, :purpose, cast(:public as jsonb), :private, :encrypted, :at)
                    on conflict (purpose) where retired_at is null do nothing
                    """)
                .bind("kid", key.kid())
                .bind("purpose", PURPOSE)
                .bind("public", key.publicJwk())
                .bind("private", Base64.getDecoder().decode(key.privateKey()))
                .bind("encrypted", key.encrypted())
                .bind("at", at)
                .execute());
  }

  @Override
  public List<StoredKey> published() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from signing_key where purpose = :purpose
                      and (retired_at is null or retired_at > now() - interval '7 days')
                    order by created_at
                    """)
                .bind("purpose", PURPOSE)
                .map((rs, context) -> read(rs))
                .list());
  }

  private static StoredKey read(ResultSet row) throws SQLException {
    return new StoredKey(
        row.getString("kid"),
        row.getString("public_jwk"),
        Base64.getEncoder().encodeToString(row.getBytes("private_key")),
        row.getBoolean("encrypted"));
  }
}
