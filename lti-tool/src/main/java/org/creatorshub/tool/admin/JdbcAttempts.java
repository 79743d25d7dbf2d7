package org.creatorshub.tool.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAttempts implements Attempts {
  private final Jdbi jdbi;

  JdbcAttempts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Count count(Kind kind, Fingerprint key, Duration window, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into admin_attempt as a (kind, key, tries, since)
                    values (:kind, :key, 1, :now)
                    on conflict (kind, key) do update set
                      tries = case when a.since <= :over then 1 else a.tries + 1 end,
                      since = case when a.since <= :over then :now else a.since end
                    returning tries, since
                    """)
                .bind("kind", word(kind))
                .bind("key", key.bytes())
                .bind("now", now)
                .bind("over", now.minus(window))
                .map(
                    (rs, context) ->
                        new Count(rs.getInt("tries"), rs.getTimestamp("since").toInstant()))
                .one());
  }

  @Override
  public void clear(Kind kind, Fingerprint key) {
    jdbi.useHandle(
        h ->
            h.createUpdate("delete from admin_attempt where kind = :kind and key = :key")
                .bind("kind", word(kind))
                .bind("key", key.bytes())
                .execute());
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
