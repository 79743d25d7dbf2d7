package org.creatorshub.tool.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.jdbi.v3.core.Jdbi;

/** Lists of people in the tables that launches fill too. */
@ApplicationScoped
class JdbcRosters implements Rosters {
  private final Jdbi jdbi;

  JdbcRosters(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<URI> address(Course course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select memberships_url from context
                    where platform_id = :platform and context_id = :context
                      and memberships_url is not null
                    """)
                .bind("platform", course.platform())
                .bind("context", course.context())
                .mapTo(String.class)
                .findOne()
                .map(URI::create));
  }

  /** One statement, so that the whole list counts or nothing, inside a transaction or not. */
  @Override
  public void apply(Course course, List<Listed> people, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    with listed as (
                      select * from json_to_recordset(cast(:people as json)) as p
                        (subject text, person_id uuid, pseudonym uuid, name text, role text,
                         active boolean)),
                    known as (
                      insert into person (platform_id, person_id, subject, pseudonym, name,
                        created_at, seen_at)
                      select :platform, person_id, subject, pseudonym, name, :at, :at
                      from listed order by subject
                      on conflict (platform_id, subject) do update
                        set name = coalesce(excluded.name, person.name)
                      returning person_id, subject),
                    enrolled as (
                      insert into enrolment (platform_id, context_id, person_id, role, active,
                        listed_at)
                      select :platform, :context, known.person_id, role, active, :at
                      from known join listed using (subject)
                      on conflict (platform_id, context_id, person_id) do update
                        set active = excluded.active, listed_at = excluded.listed_at,
                          role = case when enrolment.launched_at is null then excluded.role
                            else enrolment.role end
                      returning 1),
                    gone as (
                      update enrolment set active = false
                      where platform_id = :platform and context_id = :context and active
                        and role <> 'GUEST'
                        and person_id not in (select person_id from known)
                      returning 1)
                    update context set roster_read_at = :at
                    where platform_id = :platform and context_id = :context
                    """)
                .bind("people", LenientJson.write(people.stream().map(JdbcRosters::row).toList()))
                .bind("platform", course.platform())
                .bind("context", course.context())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  private static Map<String, Object> row(Listed person) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("subject", person.subject());
    row.put("person_id", UUID.randomUUID().toString());
    row.put("pseudonym", UUID.randomUUID().toString());
    person.name().ifPresent(name -> row.put("name", name));
    row.put("role", person.role().name());
    row.put("active", person.active());
    return row;
  }

  @Override
  public void tried(Course course, Instant at, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into roster_try values (?, ?, ?, nullif(?, ''))
                on conflict (platform_id, context_id) do update
                  set tried_at = excluded.tried_at, reason = excluded.reason
                """,
                course.platform(),
                course.context(),
                at.atOffset(ZoneOffset.UTC),
                reason));
  }

  @Override
  public List<Course> due(Instant before) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.platform_id, c.context_id from context c
                    left join roster_try t using (platform_id, context_id)
                    where c.memberships_url is not null
                      and (t.tried_at is null or t.tried_at < :before)
                      and exists (select 1 from enrolment e
                        where e.platform_id = c.platform_id and e.context_id = c.context_id
                          and e.role = 'INSTRUCTOR' and e.launched_at is not null
                          and (t.tried_at is null or e.launched_at > t.tried_at))
                    """)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new Course(
                            row.getObject("platform_id", UUID.class),
                            row.getObject("context_id", UUID.class)))
                .list());
  }
}
