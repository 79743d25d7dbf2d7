package org.creatorshub.tool.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcStoredKeys implements StoredKeys {
  private final Jdbi jdbi;

  JdbcStoredKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<StoredKey> of(String purpose) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from signing_key where purpose = :purpose order by generation")
                .bind("purpose", purpose)
                .map((rs, context) -> read(rs))
                .list());
  }

  @Override
  public List<String> purposes() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select distinct purpose from signing_key order by purpose")
                .mapTo(String.class)
                .list());
  }

  @Override
  public boolean add(StoredKey key) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        insert into signing_key (kid, purpose, generation, public_jwk, private_key,
                          encrypted, created_at, use_at)
                        values (:kid, :purpose, :generation, cast(:public as jsonb), :private,
                          :encrypted, :at, :use)
                        on conflict (purpose, generation) do nothing
                        """)
                    .bind("kid", key.kid())
                    .bind("purpose", key.purpose())
                    .bind("generation", key.generation())
                    .bind("public", key.publicJwk())
                    .bind("private", Base64.getDecoder().decode(key.privateKey()))
                    .bind("encrypted", key.encrypted())
                    .bind("at", key.publishedAt())
                    .bind("use", key.useAt())
                    .execute())
        == 1;
  }

  @Override
  public void useFrom(String kid, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update signing_key set use_at = :at where kid = :kid and use_at > :at")
                .bind("kid", kid)
                .bind("at", at)
                .execute());
  }

  @Override
  public boolean withdraw(String kid, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        update signing_key set withdrawn_at = :at, private_key = ''
                        where kid = :kid and withdrawn_at is null
                        """)
                    .bind("kid", kid)
                    .bind("at", at)
                    .execute())
        == 1;
  }

  @Override
  public void erase(String kid) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update signing_key set private_key = '' where kid = :kid")
                .bind("kid", kid)
                .execute());
  }

  @Override
  public void keepAs(StoredKey before, String privateKey, boolean encrypted) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update signing_key set private_key = :private, encrypted = :encrypted
                    where kid = :kid and private_key = :before
                    """)
                .bind("kid", before.kid())
                .bind("before", Base64.getDecoder().decode(before.privateKey()))
                .bind("private", Base64.getDecoder().decode(privateKey))
                .bind("encrypted", encrypted)
                .execute());
  }

  private static StoredKey read(ResultSet row) throws SQLException {
    return new StoredKey(
        row.getString("kid"),
        row.getString("purpose"),
        row.getInt("generation"),
        row.getString("public_jwk"),
        Base64.getEncoder().encodeToString(row.getBytes("private_key")),
        row.getBoolean("encrypted"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("use_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
  }
}
