package org.creatorshub.tool.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcConsents implements Consents {
  private final Jdbi jdbi;

  JdbcConsents(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Consent> of(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from portfolio_consent
                    where platform_id = :platform and person_id = :person
                    order by given_at, consent_id
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> consent(row))
                .list());
  }

  @Override
  public void give(UUID platform, UUID person, Consent consent) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into portfolio_consent (platform_id, consent_id, person_id, piece_id,
                      audience, with_feedback, wording, given_at)
                    values (:platform, :id, :person, :piece, :audience, :feedback, :wording, :at)
                    on conflict (platform_id, piece_id, audience) where withdrawn_at is null
                    do nothing
                    """)
                .bind("platform", platform)
                .bind("id", consent.id())
                .bind("person", person)
                .bind("piece", consent.piece())
                .bind("audience", consent.audience().name())
                .bind("feedback", consent.withFeedback())
                .bind("wording", consent.wording())
                .bind("at", Timestamp.from(consent.givenAt()))
                .execute());
  }

  @Override
  public boolean withdraw(UUID platform, UUID person, UUID consent, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update portfolio_consent set withdrawn_at = :at
                        where platform_id = :platform and person_id = :person
                          and consent_id = :id and withdrawn_at is null
                        """)
                    .bind("platform", platform)
                    .bind("person", person)
                    .bind("id", consent)
                    .bind("at", Timestamp.from(at))
                    .execute())
        == 1;
  }

  private static Consent consent(ResultSet row) throws SQLException {
    return new Consent(
        row.getObject("consent_id", UUID.class),
        row.getObject("piece_id", UUID.class),
        Audience.valueOf(row.getString("audience")),
        row.getBoolean("with_feedback"),
        row.getString("wording"),
        row.getTimestamp("given_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
  }
}
