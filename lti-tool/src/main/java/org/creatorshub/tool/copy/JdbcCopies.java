package org.creatorshub.tool.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcCopies implements Copies {
  private final Jdbi jdbi;

  JdbcCopies(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<String> origins(Course course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select origins from course_copy
                    where platform_id = ? and deployment_key = ? and lti_context_id = ?
                      and launched_at is not null
                    """)
                .bind(0, course.platform())
                .bind(1, course.deployment())
                .bind(2, course.id())
                .map((row, context) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .findOne()
                .orElse(List.of()));
  }

  @Override
  public void launched(Course course, List<String> origins, Instant at) {
    put(
        """
        insert into course_copy
          (platform_id, deployment_key, lti_context_id, origins, launched_at)
        values (?, ?, ?, ?, ?)
        on conflict (platform_id, deployment_key, lti_context_id) do update
          set origins = excluded.origins, launched_at = excluded.launched_at
        """,
        course,
        origins,
        at);
  }

  @Override
  public void notified(Course course, List<String> origins, Instant at) {
    put(
        """
        insert into course_copy
          (platform_id, deployment_key, lti_context_id, origins, notified_at)
        values (?, ?, ?, ?, ?)
        on conflict (platform_id, deployment_key, lti_context_id) do update
          set notified_at = excluded.notified_at,
            origins = case when course_copy.launched_at is null then excluded.origins
              else course_copy.origins end
        """,
        course,
        origins,
        at);
  }

  private void put(String sql, Course course, List<String> origins, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                sql,
                course.platform(),
                course.deployment(),
                course.id(),
                origins.toArray(new String[0]),
                at.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<String> linkOrigins(UUID platform, UUID link) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select origins from link_copy where platform_id = ? and link_id = ?")
                .bind(0, platform)
                .bind(1, link)
                .map((row, context) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .findOne()
                .orElse(List.of()));
  }

  @Override
  public void linkCopied(UUID platform, UUID link, List<String> origins) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into link_copy values (?, ?, ?)
                on conflict (platform_id, link_id) do update set origins = excluded.origins
                """,
                platform,
                link,
                origins.toArray(new String[0])));
  }

  /** By the course's own history, else by the links in it; origins are of the same LMS only. */
  @Override
  public Optional<Origin> originOf(UUID platform, UUID context) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with here as (
                      select * from context where platform_id = :platform and context_id = :context),
                    told as (
                      select o.id, o.place from here
                      join course_copy using (platform_id, deployment_key, lti_context_id),
                        unnest(origins) with ordinality as o(id, place)
                      union all
                      select c.lti_context_id, 1000 + o.place
                      from resource_link l join link_copy k using (platform_id, link_id),
                        unnest(k.origins) with ordinality as o(id, place)
                      join resource_link source on source.platform_id = :platform
                        and source.lti_link_id = o.id
                      join context c on c.platform_id = :platform
                        and c.context_id = source.context_id
                      where l.platform_id = :platform and l.context_id = :context
                        and c.context_id <> :context)
                    select known.title from told
                    left join lateral (
                      select c.title from context c, here
                      where c.platform_id = :platform and c.lti_context_id = told.id
                      order by (c.deployment_key = here.deployment_key) desc limit 1
                    ) known on true
                    order by (known.title is null), place limit 1
                    """)
                .bind("platform", platform)
                .bind("context", context)
                .map((row, c) -> new Origin(Optional.ofNullable(row.getString("title"))))
                .findOne());
  }
}
