package org.creatorshub.tool.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.roster.Listed;
import org.creatorshub.tool.roster.Rosters;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcCourseGroups implements CourseGroups {
  private final Jdbi jdbi;

  JdbcCourseGroups(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Address> address(Rosters.Course course) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createQuery(
                        """
                        select groups_url, sets_url, deployment_id from group_service
                        left join context using (platform_id, context_id)
                        left join deployment using (platform_id, deployment_key)
                        where platform_id = :platform and context_id = :context
                        """),
                    course)
                .map(
                    (row, context) ->
                        new Address(
                            row.getString(1),
                            Optional.ofNullable(row.getString(2)),
                            Optional.ofNullable(row.getString(3))))
                .findOne());
  }

  @Override
  public void offered(Rosters.Course course, Optional<Address> address) {
    String sql =
        address.isPresent()
            ? """
              insert into group_service (platform_id, context_id, groups_url, sets_url)
              values (:platform, :context, :groups, :sets)
              on conflict (platform_id, context_id) do update
                set groups_url = excluded.groups_url, sets_url = excluded.sets_url
              """
            : """
              with groups as (
                delete from course_group where platform_id = :platform and context_id = :context)
              delete from group_service where platform_id = :platform and context_id = :context
                and cast(:groups as text) is null and cast(:sets as text) is null
              """;
    jdbi.useHandle(
        handle ->
            of(handle.createUpdate(sql), course)
                .bind("groups", address.map(Address::groups).orElse(null))
                .bind("sets", address.flatMap(Address::sets).orElse(null))
                .execute());
  }

  @Override
  public void replace(Rosters.Course course, List<CourseGroup> groups) {
    jdbi.useHandle(
        handle ->
            of(
                    handle.createUpdate(
                        """
                        with told as (
                          select * from json_to_recordset(cast(:groups as json))
                            as g(id text, name text, set_name text)),
                        gone as (
                          delete from course_group g
                          where platform_id = :platform and context_id = :context
                            and not exists (select 1 from told where told.id = g.group_id))
                        insert into course_group
                        select :platform, :context, id, name, set_name from told
                        on conflict (platform_id, context_id, group_id) do update
                          set name = excluded.name, set_name = excluded.set_name
                        """),
                    course)
                .bind(
                    "groups",
                    LenientJson.write(groups.stream().map(JdbcCourseGroups::row).toList()))
                .execute());
  }

  private static Map<String, String> row(CourseGroup group) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", group.id());
    row.put("name", group.name());
    group.set().ifPresent(set -> row.put("set_name", set));
    return row;
  }

  @Override
  public void enrol(Rosters.Course course, List<Listed> people, boolean whole) {
    List<Map<String, String>> rows =
        people.stream()
            .flatMap(
                person ->
                    person.groups().stream()
                        .map(group -> Map.of("subject", person.subject(), "id", group)))
            .toList();
    jdbi.useHandle(
        handle ->
            of(
                    handle.createUpdate(
                        """
                        with told as (
                          select * from json_to_recordset(cast(:rows as json))
                            as r(subject text, id text)),
                        people as (
                          select person_id, subject from person
                          where platform_id = :platform and subject = any(:subjects)),
                        wanted as (
                          select distinct person_id, g.group_id
                          from told join people using (subject) join course_group g
                            on g.platform_id = :platform and g.context_id = :context
                            and g.group_id = told.id),
                        gone as (
                          delete from course_group_member m
                          where platform_id = :platform and context_id = :context
                            and (:whole or m.person_id in (select person_id from people))
                            and not exists (select 1 from wanted w
                              where w.person_id = m.person_id and w.group_id = m.group_id))
                        insert into course_group_member
                        select :platform, :context, group_id, person_id from wanted
                        on conflict do nothing
                        """),
                    course)
                .bind("rows", LenientJson.write(rows))
                .bind("subjects", people.stream().map(Listed::subject).toArray(String[]::new))
                .bind("whole", whole)
                .execute());
  }

  @Override
  public void tried(Rosters.Course course, Instant at, String reason) {
    jdbi.useHandle(
        handle ->
            of(
                    handle.createUpdate(
                        """
                        update group_service set tried_at = :at, reason = nullif(:reason, '')
                        where platform_id = :platform and context_id = :context
                        """),
                    course)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("reason", reason)
                .execute());
  }

  @Override
  public List<CourseGroup> of(UUID platform, UUID context) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createQuery(
                        """
                        select group_id, name, set_name from course_group
                        where platform_id = :platform and context_id = :context
                        order by set_name nulls last, name, group_id
                        """),
                    new Rosters.Course(platform, context))
                .map(
                    (row, c) ->
                        new CourseGroup(
                            row.getString(1),
                            row.getString(2),
                            Optional.ofNullable(row.getString(3))))
                .list());
  }

  @Override
  public Set<UUID> members(UUID platform, UUID context, String group) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createQuery(
                        """
                        select person_id from course_group_member
                        where platform_id = :platform and context_id = :context
                          and group_id = :group
                        """),
                    new Rosters.Course(platform, context))
                .bind("group", group)
                .mapTo(UUID.class)
                .set());
  }

  private static <T extends SqlStatement<T>> T of(T statement, Rosters.Course course) {
    return statement.bind("platform", course.platform()).bind("context", course.context());
  }
}
