package org.creatorshub.tool.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.jdbi.v3.core.Jdbi;

/** Lists of people in the tables that launches fill too. */
@ApplicationScoped
class JdbcRosters implements Rosters {
  private static final String TAKE =
      """
      with listed as (
        select * from json_to_recordset(cast(:people as json)) as p
          (subject text, person_id uuid, pseudonym uuid, name text, role text, active boolean)),
      before as (
        select person_id, active from enrolment
        where platform_id = :platform and context_id = :context),
      known as (
        insert into person (platform_id, person_id, subject, pseudonym, name, created_at, seen_at)
        select :platform, person_id, subject, pseudonym, name, :at, :at
        from listed order by subject
        on conflict (platform_id, subject) do update
          set name = coalesce(excluded.name, person.name)
        returning person_id, subject),
      enrolled as (
        insert into enrolment (platform_id, context_id, person_id, role, active, listed_at)
        select :platform, :context, known.person_id, role, active, :at
        from known join listed using (subject)
        on conflict (platform_id, context_id, person_id) do update
          set active = excluded.active, listed_at = excluded.listed_at,
            role = case when enrolment.launched_at is null then excluded.role
              else enrolment.role end
        returning person_id, active),
      gone as (
        update enrolment e set active = false
        where platform_id = :platform and context_id = :context and active and role <> 'GUEST'
          and case when :whole then not exists (
                select 1 from known where known.person_id = e.person_id)
              else exists (
                select 1 from person p where p.platform_id = e.platform_id
                  and p.person_id = e.person_id and p.subject = any(:gone)) end
        returning 1),
      read as (
        update context set roster_read_at = :at
        where platform_id = :platform and context_id = :context)
      select
        (select count(*) from enrolled e left join before b using (person_id)
          where e.active and not coalesce(b.active, false)) as joined,
        (select count(*) from gone) + (select count(*) from enrolled e join before b
          using (person_id) where b.active and not e.active) as departed
      """;

  private final Jdbi jdbi;

  JdbcRosters(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Address> address(Course course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.memberships_url, d.deployment_id from context c
                    left join deployment d using (platform_id, deployment_key)
                    where platform_id = :platform and context_id = :context
                      and c.memberships_url is not null
                    """)
                .bind("platform", course.platform())
                .bind("context", course.context())
                .map(
                    (row, context) ->
                        new Address(
                            URI.create(row.getString(1)), Optional.ofNullable(row.getString(2))))
                .findOne());
  }

  @Override
  public Optional<String> link(UUID platform, UUID link) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select lti_link_id from resource_link where platform_id = ? and link_id = ?")
                .bind(0, platform)
                .bind(1, link)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public Map<UUID, String> subjects(UUID platform, Collection<UUID> people) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select person_id, subject from person
                    where platform_id = :platform and person_id = any(:people)
                    """)
                .bind("platform", platform)
                .bindArray("people", UUID.class, people)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Optional<Earlier> begin(Course course, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into roster_try (platform_id, context_id, tried_at, reading_since)
                    values (:platform, :context, :at, :at)
                    on conflict (platform_id, context_id) do update set reading_since = :at
                      where roster_try.reading_since is null
                        or roster_try.reading_since < cast(:at as timestamptz) - interval '10 min'
                    returning differences_url, whole_at
                    """)
                .bind("platform", course.platform())
                .bind("context", course.context())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new Earlier(
                            Optional.ofNullable(row.getString("differences_url")).map(URI::create),
                            Optional.ofNullable(row.getObject("whole_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .findOne());
  }

  @Override
  public RosterChange apply(Course course, List<Listed> people, Instant at) {
    return taken(course, people, Set.of(), true, at);
  }

  @Override
  public RosterChange amend(Course course, List<Listed> people, Set<String> gone, Instant at) {
    return taken(course, people, gone, false, at);
  }

  /** One statement, so that the whole list counts or nothing, inside a transaction or not. */
  private RosterChange taken(
      Course course, List<Listed> people, Set<String> gone, boolean whole, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("people", LenientJson.write(people.stream().map(JdbcRosters::row).toList()))
                .bind("gone", gone.toArray(new String[0]))
                .bind("whole", whole)
                .bind("platform", course.platform())
                .bind("context", course.context())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new RosterChange(row.getInt("joined"), row.getInt("departed")))
                .one());
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
  public void done(Course course, Instant at, Outcome outcome) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update roster_try set tried_at = :at, reason = null, reading_since = null,
                      differences_url = :differences, joined = :joined, departed = :departed,
                      whole_at = case when :whole then :at else whole_at end
                    where platform_id = :platform and context_id = :context
                    """)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("differences", outcome.differences().map(URI::toString).orElse(null))
                .bind("joined", outcome.change().joined())
                .bind("departed", outcome.change().departed())
                .bind("whole", outcome.whole())
                .bind("platform", course.platform())
                .bind("context", course.context())
                .execute());
  }

  @Override
  public void failed(Course course, Instant at, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update roster_try set tried_at = ?, reason = ?, reading_since = null,
                  differences_url = null
                where platform_id = ? and context_id = ?
                """,
                at.atOffset(ZoneOffset.UTC),
                reason,
                course.platform(),
                course.context()));
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
