package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcOpenGrades implements OpenGrades {
  private static final String OF_COURSE = " and coalesce(context_id, link_id) = :course";
  private static final String NEWEST =
      """
       and grading_progress = 'FullyGraded' and not exists (select 1 from grade_post newer
        where newer.platform_id = p.platform_id and newer.link_id = p.link_id
          and newer.person_id = p.person_id and newer.test = p.test
          and newer.scored_at > p.scored_at)
      """;
  private static final String OLDEST_FIRST = " order by submitted_at, post_id limit :limit";
  private static final int MOST = 10_000;

  private final Jdbi jdbi;

  JdbcOpenGrades(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<OpenGrade> of(UUID platform, UUID course, String unit) {
    return list(
        OF_COURSE + " and unit = :unit and status in ('waiting', 'refused', 'held')" + NEWEST,
        Map.of("platform", platform, "course", course, "unit", unit, "limit", MOST));
  }

  @Override
  public List<OpenGrade> refused(UUID platform, int limit) {
    return list(" and status = 'refused'" + NEWEST, Map.of("platform", platform, "limit", limit));
  }

  @Override
  public List<OpenGrade> refused(UUID platform, UUID course, int limit) {
    return list(
        OF_COURSE + " and status = 'refused'" + NEWEST,
        Map.of("platform", platform, "course", course, "limit", limit));
  }

  @Override
  public boolean refused(UUID platform, UUID post) {
    return any(
        " and post_id = :post and status = 'refused'" + NEWEST,
        Map.of("platform", platform, "post", post));
  }

  @Override
  public boolean refused(UUID platform, UUID course, UUID post) {
    return any(
        OF_COURSE + " and post_id = :post and status = 'refused'" + NEWEST,
        Map.of("platform", platform, "course", course, "post", post));
  }

  @Override
  public boolean held(UUID platform, UUID course, UUID post) {
    return any(
        OF_COURSE + " and post_id = :post and status = 'held'" + NEWEST,
        Map.of("platform", platform, "course", course, "post", post));
  }

  @Override
  public boolean reopen(UUID post, GradePost renewed) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update grade_post set post_id = :id, status = 'waiting',
                          reason = null, tried_at = null, answered_at = null, scored_at = :scored,
                          queued_at = :queued, forced = :forced
                        where platform_id = :platform and post_id = :old
                          and status in ('refused', 'held')
                        """)
                    .bindMap(JdbcGradeRow.values(renewed))
                    .bind("old", post)
                    .execute())
        == 1;
  }

  @Override
  public boolean leave(UUID platform, UUID course, UUID post) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update grade_post
                        set status = 'superseded', reason = 'the mark of the LMS stays'
                        where platform_id = :platform and post_id = :post and status = 'held'
                          and coalesce(context_id, link_id) = :course
                        """)
                    .bind("platform", platform)
                    .bind("course", course)
                    .bind("post", post)
                    .execute())
        == 1;
  }

  private List<OpenGrade> list(String wish, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from grade_post p where platform_id = :platform"
                        + wish
                        + OLDEST_FIRST)
                .bindMap(values)
                .map((row, context) -> grade(row))
                .list());
  }

  private boolean any(String wish, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from grade_post p where platform_id = :platform"
                        + wish
                        + ")")
                .bindMap(values)
                .mapTo(Boolean.class)
                .one());
  }

  private static OpenGrade grade(ResultSet row) throws SQLException {
    return new OpenGrade(
        row.getObject("post_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("label"),
        !row.getString("status").equals("waiting"),
        Optional.ofNullable(row.getString("reason")),
        JdbcGradeRow.instant(row, "submitted_at"));
  }
}
