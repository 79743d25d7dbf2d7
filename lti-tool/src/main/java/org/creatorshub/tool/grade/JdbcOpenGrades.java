package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcOpenGrades implements OpenGrades {
  private static final String OF_COURSE =
      " platform_id = :platform and coalesce(context_id, link_id) = :course";
  private static final String REFUSED =
      """
      status = 'refused' and not exists (select 1 from grade_post newer
        where newer.platform_id = p.platform_id and newer.link_id = p.link_id
          and newer.person_id = p.person_id and newer.scored_at > p.scored_at)
      """;
  private final Jdbi jdbi;

  JdbcOpenGrades(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<OpenGrade> of(UUID platform, UUID course, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from grade_post where"
                        + OF_COURSE
                        + " and unit = :unit and status in ('waiting', 'refused')"
                        + " order by submitted_at, post_id")
                .bind("platform", platform)
                .bind("course", course)
                .bind("unit", unit)
                .map((row, context) -> grade(row))
                .list());
  }

  private static OpenGrade grade(ResultSet row) throws SQLException {
    return new OpenGrade(
        row.getObject("post_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("label"),
        row.getString("status").equals("refused"),
        Optional.ofNullable(row.getString("reason")),
        row.getTimestamp("submitted_at").toInstant());
  }

  @Override
  public List<OpenGrade> refused(UUID platform, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from grade_post p where platform_id = :platform and "
                        + REFUSED
                        + " order by submitted_at, post_id limit :limit")
                .bind("platform", platform)
                .bind("limit", limit)
                .map((row, context) -> grade(row))
                .list());
  }

  @Override
  public boolean refused(UUID platform, UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from grade_post p where platform_id = :platform"
                        + " and post_id = :post and "
                        + REFUSED
                        + ")")
                .bind("platform", platform)
                .bind("post", post)
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public boolean refused(UUID platform, UUID course, UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from grade_post p where"
                        + OF_COURSE
                        + " and post_id = :post and "
                        + REFUSED
                        + ")")
                .bind("platform", platform)
                .bind("course", course)
                .bind("post", post)
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public boolean reopen(UUID platform, UUID post, UUID renewed, Instant scoredAt) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update grade_post set post_id = :renewed, status = 'waiting',
                          reason = null, tried_at = null, answered_at = null, scored_at = :at
                        where platform_id = :platform and post_id = :post and status = 'refused'
                        """)
                    .bind("platform", platform)
                    .bind("post", post)
                    .bind("renewed", renewed)
                    .bind("at", Timestamp.from(scoredAt))
                    .execute())
        == 1;
  }
}
