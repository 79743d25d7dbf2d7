package org.creatorshub.tool.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPeople implements People {
  private final Jdbi jdbi;

  JdbcPeople(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Known of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            new Known(
                learners(handle, platform, course, true),
                learners(handle, platform, course, false),
                readAt(handle, platform, course),
                change(handle, platform, course)));
  }

  private static List<Member> learners(Handle handle, UUID platform, UUID course, boolean active) {
    return handle
        .createQuery(
            """
            select p.person_id, p.pseudonym, nullif(trim(p.name), '') as name
            from enrolment e join person p
              on p.platform_id = e.platform_id and p.person_id = e.person_id
            where e.platform_id = :platform and e.context_id = :course
              and e.active = :active and upper(e.role) = 'LEARNER'
            order by p.created_at, p.person_id
            """)
        .bind("platform", platform)
        .bind("course", course)
        .bind("active", active)
        .map(
            (row, context) ->
                new Member(
                    row.getObject("person_id", UUID.class),
                    row.getObject("pseudonym", UUID.class),
                    Optional.ofNullable(row.getString("name"))))
        .list();
  }

  private static Optional<Change> change(Handle handle, UUID platform, UUID course) {
    return handle
        .createQuery(
            """
            select joined, departed from roster_try where platform_id = :platform
              and context_id = :course and joined is not null
            """)
        .bind("platform", platform)
        .bind("course", course)
        .map((row, context) -> new Change(row.getInt("joined"), row.getInt("departed")))
        .findOne();
  }

  private static Optional<Instant> readAt(Handle handle, UUID platform, UUID course) {
    return handle
        .createQuery(
            """
            select roster_read_at from context where platform_id = :platform
              and context_id = :course and roster_read_at is not null
            """)
        .bind("platform", platform)
        .bind("course", course)
        .mapTo(Timestamp.class)
        .findOne()
        .map(Timestamp::toInstant);
  }
}
