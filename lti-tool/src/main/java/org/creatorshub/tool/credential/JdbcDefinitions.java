package org.creatorshub.tool.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcDefinitions implements Definitions {
  private final Jdbi jdbi;

  JdbcDefinitions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Kept keep(String achievement, String version, String json, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into achievement_version values (:achievement, :version, :json, :at)
                    on conflict do nothing
                    """)
                .bind("achievement", achievement)
                .bind("version", version)
                .bind("json", json)
                .bind("at", Timestamp.from(at))
                .execute());
    return find(achievement, version).orElseThrow();
  }

  @Override
  public Optional<Kept> find(String achievement, String version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select definition, kept_at from achievement_version
                    where achievement = :achievement and version = :version
                    """)
                .bind("achievement", achievement)
                .bind("version", version)
                .map((row, context) -> new Kept(row.getString(1), row.getTimestamp(2).toInstant()))
                .findOne());
  }
}
