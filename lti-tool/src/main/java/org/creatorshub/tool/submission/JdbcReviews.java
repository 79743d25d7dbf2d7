package org.creatorshub.tool.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcReviews implements Reviews {
  private static final Duration KEPT = Duration.ofHours(13); // longer than any session lives unused
  private final Jdbi jdbi;

  JdbcReviews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void note(UUID platform, UUID session, Asked asked, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from submission_review where asked_at < ?", Timestamp.from(at.minus(KEPT)));
          handle
              .createUpdate(
                  """
                  insert into submission_review (platform_id, session_id, person_id, link_id, asked_at)
                  values (:platform, :session,
                    (select person_id from person
                     where platform_id = :platform and subject = :learner),
                    (select link_id from resource_link
                     where platform_id = :platform and deployment_key = :deployment
                       and (lineitem_url = :column or lti_link_id = :link)
                     order by lineitem_url = :column desc nulls last limit 1),
                    :at)
                  """)
              .bind("platform", platform)
              .bind("session", session)
              .bind("learner", asked.learner())
              .bind("deployment", asked.deployment())
              .bind("column", asked.column())
              .bind("link", asked.link())
              .bind("at", Timestamp.from(at))
              .execute();
        });
  }

  @Override
  public Optional<Reviewed> of(UUID platform, UUID session) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select r.platform_id, p.person_id, p.name, l.link_id, l.context_id, l.unit
                    from submission_review r
                    left join person p
                      on p.platform_id = r.platform_id and p.person_id = r.person_id
                    left join resource_link l
                      on l.platform_id = r.platform_id and l.link_id = r.link_id
                    where r.platform_id = :platform and r.session_id = :session
                    """)
                .bind("platform", platform)
                .bind("session", session)
                .map((row, context) -> reviewed(handle, row))
                .findOne());
  }

  private static Reviewed reviewed(Handle handle, ResultSet row) throws SQLException {
    Optional<UUID> person = id(row, "person_id");
    Optional<UUID> link = id(row, "link_id");
    Optional<UUID> context = id(row, "context_id");
    Optional<String> name = Optional.ofNullable(row.getString("name"));
    Optional<String> unit = Optional.ofNullable(row.getString("unit"));
    UUID platform = row.getObject("platform_id", UUID.class);
    return new Reviewed(
        person.map(known -> new Reviewed.Learner(known, name)),
        link.map(known -> new Reviewed.Link(known, context, unit)),
        person.isPresent() && link.isPresent()
            ? runs(handle, platform, person.get(), link.get())
            : List.of());
  }

  private static List<UUID> runs(Handle handle, UUID platform, UUID person, UUID link) {
    return handle
        .createQuery(
            """
            select registration from attempt
            where platform_id = :platform and person_id = :person and link_id = :link
            group by registration order by max(started_at) desc
            """)
        .bind("platform", platform)
        .bind("person", person)
        .bind("link", link)
        .mapTo(UUID.class)
        .list();
  }

  private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }
}
