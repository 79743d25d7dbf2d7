package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

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
                .bind("at", utc(at))
                .map((row, context) -> instant(row, "last_scored_at"))
                .one());
  }

  @Override
  public boolean add(GradePost post) {
    return jdbi.withHandle(
        handle -> {
          int added =
              handle
                  .createUpdate(
                      """
                      insert into grade_post (platform_id, post_id, link_id, person_id, context_id,
                        session_id, registration, lms, attempt_id, unit, test, label, percent,
                        activity_progress, grading_progress, submitted_at, scored_at)
                      values (:platform, :id, :link, :person, cast(:context as uuid), cast(:session as uuid), :registration,
                        :lms, :attempt, :unit, :test, :label, :percent, :activity, :grading,
                        :submitted, :scored)
                      on conflict do nothing
                      """)
                  .bind("platform", post.platform())
                  .bind("id", post.id())
                  .bind("link", post.link())
                  .bind("person", post.person())
                  .bind("context", post.context().orElse(null))
                  .bind("session", post.session().orElse(null))
                  .bind("registration", post.registration())
                  .bind("lms", post.lms().orElse(null))
                  .bind("attempt", post.mark().attempt())
                  .bind("unit", post.mark().unit())
                  .bind("test", post.mark().test())
                  .bind("label", post.mark().label())
                  .bind("percent", post.mark().percent())
                  .bind("activity", post.activityProgress())
                  .bind("grading", post.gradingProgress())
                  .bind("submitted", utc(post.mark().submittedAt()))
                  .bind("scored", utc(post.scoredAt()))
                  .execute();
          if (added > 0) {
            handle
                .createUpdate(
                    """
                    update grade_post set status = 'superseded', reason = 'a newer grade went'
                    where platform_id = :platform and link_id = :link and person_id = :person
                      and status = 'waiting' and post_id <> :id
                    """)
                .bind("platform", post.platform())
                .bind("link", post.link())
                .bind("person", post.person())
                .bind("id", post.id())
                .execute();
          }
          return added > 0;
        });
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
                .map((row, context) -> post(row))
                .findOne());
  }

  @Override
  public boolean open(UUID platform, UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select answered_at is null from grade_post
                    where platform_id = :platform and post_id = :id
                    """)
                .bind("platform", platform)
                .bind("id", post)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  @Override
  public Optional<GradeTarget> target(UUID platform, UUID link, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.subject, l.lti_link_id, l.lineitem_url, l.lineitems_url, l.ags_scopes
                    from resource_link l join person p using (platform_id)
                    where l.platform_id = :platform and l.link_id = :link
                      and p.person_id = :person
                    """)
                .bind("platform", platform)
                .bind("link", link)
                .bind("person", person)
                .map((row, context) -> target(row))
                .findOne());
  }

  @Override
  public void rememberLineItem(UUID platform, UUID link, URI lineItem) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update resource_link set lineitem_url = ? where platform_id = ? and link_id = ?",
                lineItem.toString(),
                platform,
                link));
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
                utc(at),
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
                    utc(at),
                    utc(at),
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
                    order by scored_at desc limit 1
                    """)
                .bind("platform", platform)
                .bind("attempt", attempt)
                .map((row, context) -> standing(row))
                .findOne()
                .orElseGet(GradeStanding.NotGraded::new));
  }

  private static GradeStanding standing(ResultSet row) throws SQLException {
    Optional<String> reason = Optional.ofNullable(row.getString("reason"));
    Instant scored = instant(row, "scored_at");
    Instant at = row.getObject("answered_at") == null ? scored : instant(row, "answered_at");
    return switch (row.getString("status")) {
      case "sent" -> new GradeStanding.Sent(at);
      case "superseded" -> new GradeStanding.Superseded(at);
      case "refused" -> new GradeStanding.Refused(at, reason.orElse(""));
      default -> new GradeStanding.Waiting(instant(row, "submitted_at"), reason);
    };
  }

  private static GradePost post(ResultSet row) throws SQLException {
    Mark mark =
        new Mark(
            row.getString("unit"),
            row.getString("test"),
            row.getString("label"),
            row.getObject("attempt_id", UUID.class),
            row.getBigDecimal("percent"),
            row.getString("activity_progress").equals("Completed"),
            instant(row, "submitted_at"));
    return new GradePost(
        row.getObject("post_id", UUID.class),
        row.getObject("platform_id", UUID.class),
        row.getObject("link_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("pseudonym", UUID.class),
        Optional.ofNullable(row.getObject("context_id", UUID.class)),
        Optional.ofNullable(row.getObject("session_id", UUID.class)),
        row.getObject("registration", UUID.class),
        Optional.ofNullable(row.getString("lms")),
        mark,
        instant(row, "scored_at"));
  }

  private static GradeTarget target(ResultSet row) throws SQLException {
    return new GradeTarget(
        row.getString("subject"),
        row.getString("lti_link_id"),
        address(row.getString("lineitem_url")),
        address(row.getString("lineitems_url")),
        Set.of((String[]) row.getArray("ags_scopes").getArray()));
  }

  private static Optional<URI> address(@Nullable String text) {
    return Optional.ofNullable(text).map(URI::create);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
