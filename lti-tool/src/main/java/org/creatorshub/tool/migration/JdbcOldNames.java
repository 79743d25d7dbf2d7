package org.creatorshub.tool.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcOldNames implements OldNames {
  private final Jdbi jdbi;

  JdbcOldNames(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void join(UUID platform, OldName name, UUID ours, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into lti11_id as known
                  (platform_id, kind, consumer_key, legacy_id, ours, joined_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (platform_id, kind, consumer_key, legacy_id) do update
                  set ours = excluded.ours, joined_at = excluded.joined_at
                  where known.ours <> excluded.ours
                """,
                platform,
                word(name.kind()),
                name.consumerKey(),
                name.id(),
                ours,
                Timestamp.from(at)));
  }

  @Override
  public Optional<UUID> find(UUID platform, OldName name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select ours from lti11_id where platform_id = :platform and kind = :kind
                      and consumer_key = :key and legacy_id = :id
                    """)
                .bind("platform", platform)
                .bind("kind", word(name.kind()))
                .bind("key", name.consumerKey())
                .bind("id", name.id())
                .mapTo(UUID.class)
                .findOne());
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
