package org.creatorshub.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcScopes implements Scopes {
  private static final Duration KEPT = Duration.ofHours(13); // longer than any session lives unused
  private final Jdbi jdbi;

  JdbcScopes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void note(
      UUID platform, UUID session, boolean whole, Optional<String> subject, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from privacy_launch where opened_at < ?", Timestamp.from(at.minus(KEPT)));
          handle
              .createUpdate(
                  """
                  insert into privacy_launch (platform_id, session_id, whole, person_id, opened_at)
                  values (:platform, :session, :whole,
                    (select person_id from person
                     where platform_id = :platform and subject = :subject),
                    :at)
                  """)
              .bind("platform", platform)
              .bind("session", session)
              .bind("whole", whole)
              .bind("subject", subject.orElse(null))
              .bind("at", Timestamp.from(at))
              .execute();
        });
  }

  @Override
  public Optional<Scope> of(UUID platform, UUID session) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select whole, person_id from privacy_launch
                    where platform_id = :platform and session_id = :session
                    """)
                .bind("platform", platform)
                .bind("session", session)
                .map(
                    (row, context) ->
                        new Scope(
                            row.getBoolean(1), Optional.ofNullable(row.getObject(2, UUID.class))))
                .findOne());
  }
}
