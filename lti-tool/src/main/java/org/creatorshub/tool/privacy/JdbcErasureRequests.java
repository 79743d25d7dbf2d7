package org.creatorshub.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcErasureRequests implements ErasureRequests {
  private final Jdbi jdbi;
  private final People people;

  JdbcErasureRequests(Jdbi jdbi, People people) {
    this.jdbi = jdbi;
    this.people = people;
  }

  @Override
  public void ask(UUID platform, UUID person, Optional<UUID> course, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into erasure_request values (:platform, :person, cast(:course as uuid), :at)
                    on conflict do nothing
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .bind("course", course.orElse(null))
                .bind("at", Timestamp.from(at))
                .execute());
  }

  @Override
  public void withdraw(UUID platform, UUID person) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from erasure_request where platform_id = ? and person_id = ?",
                platform,
                person));
  }

  @Override
  public Optional<Instant> askedAt(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select asked_at from erasure_request"
                        + " where platform_id = :platform and person_id = :person")
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> row.getTimestamp(1).toInstant())
                .findOne());
  }

  private record Row(UUID person, Instant at) {}

  @Override
  public List<Request> open(UUID platform, Optional<UUID> course) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select r.person_id, r.asked_at from erasure_request r
                        where r.platform_id = :platform
                          and (cast(:course as uuid) is null or exists (
                            select 1 from enrolment e where e.platform_id = r.platform_id
                            and e.person_id = r.person_id and e.context_id = cast(:course as uuid)))
                        order by r.asked_at limit 100
                        """)
                    .bind("platform", platform)
                    .bind("course", course.orElse(null))
                    .map(
                        (row, context) ->
                            new Row(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
                    .list());
    return rows.stream()
        .flatMap(
            row ->
                people.byId(platform, row.person()).map(one -> new Request(one, row.at())).stream())
        .toList();
  }
}
