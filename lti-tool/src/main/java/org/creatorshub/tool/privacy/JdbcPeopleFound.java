package org.creatorshub.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPeopleFound implements People {
  private static final String PERSON =
      """
      select p.*, (select count(*) from enrolment e
        where e.platform_id = p.platform_id and e.person_id = p.person_id) as courses
      from person p where p.platform_id = :platform
      """;

  private final Jdbi jdbi;

  JdbcPeopleFound(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<KnownPerson> byId(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PERSON + " and p.person_id = :person")
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> person(row))
                .findOne());
  }

  @Override
  public Optional<KnownPerson> bySubject(UUID platform, String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PERSON + " and p.subject = :subject")
                .bind("platform", platform)
                .bind("subject", subject)
                .map((row, context) -> person(row))
                .findOne());
  }

  @Override
  public List<KnownPerson> search(UUID platform, Optional<UUID> course, String text) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    PERSON
                        + """
                           and (strpos(lower(p.name), lower(:text)) > 0
                             or strpos(lower(p.email), lower(:text)) > 0 or p.subject = :text)
                           and (cast(:course as uuid) is null or exists (
                             select 1 from enrolment e where e.platform_id = p.platform_id
                             and e.person_id = p.person_id and e.context_id = cast(:course as uuid)))
                          order by p.name, p.subject limit 20
                          """)
                .bind("platform", platform)
                .bind("text", text)
                .bind("course", course.orElse(null))
                .map((row, context) -> person(row))
                .list());
  }

  @Override
  public boolean belongsTo(UUID platform, UUID person, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from enrolment where platform_id = :platform
                      and person_id = :person and context_id = :course)
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .bind("course", course)
                .mapTo(Boolean.class)
                .one());
  }

  private static KnownPerson person(ResultSet row) throws SQLException {
    return new KnownPerson(
        row.getObject("platform_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("subject"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("email")),
        row.getInt("courses"),
        row.getTimestamp("seen_at").toInstant());
  }
}
