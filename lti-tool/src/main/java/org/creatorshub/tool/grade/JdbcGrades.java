package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Grades in PostgreSQL; reads people and links, which launches write. */
@ApplicationScoped
class JdbcGrades implements Grades {
  private final Jdbi jdbi;

  JdbcGrades(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Instant nextScoreTime(UUID platform, UUID link, UUID person, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into grade_cell as cell values (:platform, :link, :person, :at)
                    on conflict (platform_id, link_id, person_id) do update set
                      last_scored_at = greatest(excluded.last_scored_at,
                        date_trunc('second', cell.last_scored_at) + interval '1 second')
                    returning last_scored_at
                    """)
                .bind("platform", platform)
                .bind("link", link)
                .bind("person", person)
                .bind("at", JdbcGradeRow.utc(at))
                .map((row, context) -> JdbcGradeRow.instant(row, "last_scored_at"))
                .one());
  }

  @Override
  public boolean add(GradePost post) {
    return jdbi.withHandle(
        handle -> {
          int added =
              handle.createUpdate(JdbcGradeRow.INSERT).bindMap(JdbcGradeRow.values(post)).execute();
          if (added > 0) {
            supersede(handle, post);
          }
          return added > 0;
        });
  }

  private static void supersede(Handle handle, GradePost newer) {
    handle
        .createUpdate(
            """
            update grade_post set status = 'superseded', reason = 'a newer grade went'
            where platform_id = :platform and link_id = :link and person_id = :person
              and test = :test and status in ('waiting', 'held') and post_id <> :id
            """)
        .bindMap(JdbcGradeRow.cell(newer.cell()))
        .bind("id", newer.id())
        .execute();
  }

  @Override
  public boolean known(UUID platform, UUID attempt) {
    return exists(
        "select exists (select 1 from grade_post where platform_id = ? and attempt_id = ?)",
        platform,
        attempt);
  }

  @Override
  public boolean marked(Cell cell) {
    return exists(
        """
        select exists (select 1 from grade_post where platform_id = ? and link_id = ?
          and person_id = ? and test = ? and grading_progress = 'FullyGraded')
        """,
        cell.platform(),
        cell.link(),
        cell.person(),
        cell.test());
  }

  @Override
  public Optional<GradePost> post(UUID platform, UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select g.*, p.pseudonym from grade_post g
                    join person p using (platform_id, person_id)
                    where g.platform_id = :platform and g.post_id = :id
                    """)
                .bind("platform", platform)
                .bind("id", post)
                .map((row, context) -> JdbcGradeRow.post(row))
                .findOne());
  }

  @Override
  public boolean open(UUID platform, UUID post) {
    return exists(
        """
        select exists (select 1 from grade_post
          where platform_id = ? and post_id = ? and answered_at is null)
        """,
        platform,
        post);
  }

  @Override
  public Optional<GradeTarget> target(UUID platform, UUID link, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.subject, l.lti_link_id, l.lineitem_url, l.lineitems_url, l.ags_scopes,
                      coalesce(d.deployment_id, '') as deployment_id,
                      array(select o.lti_link_id from resource_link o
                        where o.platform_id = l.platform_id and o.context_id = l.context_id
                          and o.link_id <> l.link_id) as other_links
                    from resource_link l join person p using (platform_id)
                      left join deployment d on d.platform_id = l.platform_id
                        and d.deployment_key = l.deployment_key
                    where l.platform_id = :platform and l.link_id = :link
                      and p.person_id = :person
                    """)
                .bind("platform", platform)
                .bind("link", link)
                .bind("person", person)
                .map((row, context) -> JdbcGradeRow.target(row))
                .findOne());
  }

  @Override
  public void posting(GradePost post, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update grade_post set posted_at = ? where platform_id = ? and post_id = ?",
                JdbcGradeRow.utc(at),
                post.platform(),
                post.id()));
  }

  @Override
  public List<BigDecimal> mayBeShown(Cell cell) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with cell as (
                      select * from grade_post where platform_id = :platform and link_id = :link
                        and person_id = :person and test = :test and percent is not null)
                    select percent from cell where posted_at is not null and scored_at >=
                      coalesce((select max(scored_at) from cell where status = 'sent'), '-infinity')
                    """)
                .bindMap(JdbcGradeRow.cell(cell))
                .mapTo(BigDecimal.class)
                .list());
  }

  @Override
  public boolean toldBefore(GradePost post) {
    return exists(
        """
        select exists (select 1 from grade_post where platform_id = ? and attempt_id = ?
          and post_id <> ? and posted_at is not null
          and grading_progress in ('PendingManual', 'FullyGraded'))
        """,
        post.platform(),
        post.mark().attempt(),
        post.id());
  }

  @Override
  public void tried(UUID platform, UUID post, Instant at, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update grade_post set tried_at = ?, reason = ?
                where platform_id = ? and post_id = ? and status = 'waiting'
                """,
                JdbcGradeRow.utc(at),
                reason,
                platform,
                post));
  }

  @Override
  public boolean answered(UUID platform, UUID post, Instant at, FinalAnswer answer) {
    String status =
        switch (answer) {
          case FinalAnswer.Taken taken -> "sent";
          case FinalAnswer.Overtaken overtaken -> "superseded";
          case FinalAnswer.Rejected rejected -> "refused";
          case FinalAnswer.Held held -> "held";
        };
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update grade_post set status = ?, reason = nullif(?, ''), tried_at = ?,
                      answered_at = ?
                    where platform_id = ? and post_id = ? and answered_at is null
                    """,
                    status,
                    answer.reason(),
                    JdbcGradeRow.utc(at),
                    JdbcGradeRow.utc(at),
                    platform,
                    post));
  }

  @Override
  public GradeStanding ofAttempt(UUID platform, UUID attempt) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select status, reason, submitted_at, scored_at, answered_at from grade_post
                    where platform_id = :platform and attempt_id = :attempt
                      and grading_progress = 'FullyGraded'
                    order by scored_at desc limit 1
                    """)
                .bind("platform", platform)
                .bind("attempt", attempt)
                .map((row, context) -> JdbcGradeRow.standing(row))
                .findOne()
                .orElseGet(GradeStanding.NotGraded::new));
  }

  private boolean exists(String sql, Object... values) {
    return jdbi.withHandle(handle -> handle.select(sql, values).mapTo(Boolean.class).one());
  }
}
