package org.creatorshub.tool.credential;

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
class JdbcStoredIssuerKeys implements StoredIssuerKeys {
  private final Jdbi jdbi;

  JdbcStoredIssuerKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<IssuerKey> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from credential_key order by kind, generation")
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public boolean add(IssuerKey key) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into credential_key (kid, kind, generation, public_key, private_key,
                          encrypted, made_at)
                        values (:kid, :kind, :generation, :public, :private, :encrypted, :at)
                        on conflict (kind, generation) do nothing
                        """)
                    .bind("kid", key.kid())
                    .bind("kind", key.kind().name())
                    .bind("generation", key.generation())
                    .bind("public", key.publicKey())
                    .bind("private", Base64.getDecoder().decode(key.privateKey()))
                    .bind("encrypted", key.encrypted())
                    .bind("at", Timestamp.from(key.madeAt()))
                    .execute())
        == 1;
  }

  @Override
  public void erase(String kid) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update credential_key set private_key = '' where kid = :kid")
                .bind("kid", kid)
                .execute());
  }

  @Override
  public boolean withdraw(String kid, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update credential_key set withdrawn_at = :at, private_key = ''
                        where kid = :kid and withdrawn_at is null
                        """)
                    .bind("kid", kid)
                    .bind("at", Timestamp.from(at))
                    .execute())
        == 1;
  }

  @Override
  public void keepAs(IssuerKey before, String privateKey, boolean encrypted) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update credential_key set private_key = :private, encrypted = :encrypted
                    where kid = :kid and private_key = :before
                    """)
                .bind("kid", before.kid())
                .bind("before", Base64.getDecoder().decode(before.privateKey()))
                .bind("private", Base64.getDecoder().decode(privateKey))
                .bind("encrypted", encrypted)
                .execute());
  }

  private static IssuerKey read(ResultSet row) throws SQLException {
    return new IssuerKey(
        row.getString("kid"),
        IssuerKey.Kind.valueOf(row.getString("kind")),
        row.getInt("generation"),
        row.getString("public_key"),
        Base64.getEncoder().encodeToString(row.getBytes("private_key")),
        row.getBoolean("encrypted"),
        row.getTimestamp("made_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
  }
}
