package org.creatorshub.tool.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcKeptSecrets implements KeptSecrets {
  private final Jdbi jdbi;

  JdbcKeptSecrets(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void put(UUID platform, String consumerKey, Kept secret, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into lti11_key (platform_id, consumer_key, secret, encrypted, added_at)
                values (?, ?, ?, ?, ?)
                on conflict (platform_id, consumer_key) do update set secret = excluded.secret,
                  encrypted = excluded.encrypted, added_at = excluded.added_at
                """,
                platform,
                consumerKey,
                secret.bytes(),
                secret.encrypted(),
                Timestamp.from(at)));
  }

  @Override
  public Optional<Kept> of(UUID platform, String consumerKey) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select secret, encrypted from lti11_key
                    where platform_id = :platform and consumer_key = :key
                    """)
                .bind("platform", platform)
                .bind("key", consumerKey)
                .map(
                    (row, context) ->
                        new Kept(
                            Base64.getEncoder().encodeToString(row.getBytes(1)), row.getBoolean(2)))
                .findOne());
  }

  @Override
  public List<String> consumerKeys(UUID platform) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select consumer_key from lti11_key where platform_id = :platform order by 1")
                .bind("platform", platform)
                .mapTo(String.class)
                .list());
  }

  @Override
  public boolean remove(UUID platform, String consumerKey) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    "delete from lti11_key where platform_id = ? and consumer_key = ?",
                    platform,
                    consumerKey));
  }
}
