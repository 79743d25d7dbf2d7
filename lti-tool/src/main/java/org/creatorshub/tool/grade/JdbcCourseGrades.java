package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcCourseGrades implements CourseGrades {
  private final Jdbi jdbi;

  JdbcCourseGrades(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Line> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (g.person_id, g.link_id, g.test) g.*,
                      s.score, s.maximum, s.read_at
                    from grade_post g left join grade_shown s
                      on s.platform_id = g.platform_id and s.link_id = g.link_id
                        and s.test = g.test and s.person_id = g.person_id
                    where g.platform_id = :platform
                      and coalesce(g.context_id, g.link_id) = :course
                      and g.grading_progress in ('FullyGraded', 'PendingManual')
                      and (g.status <> 'superseded' or g.answered_at is not null)
                    order by g.person_id, g.link_id, g.test, g.scored_at desc
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map((row, context) -> line(row))
                .list());
  }

  private static Line line(ResultSet row) throws SQLException {
    String at = row.getObject("answered_at") == null ? "submitted_at" : "answered_at";
    return new Line(
        row.getObject("post_id", UUID.class),
        new Cell(
            row.getObject("platform_id", UUID.class),
            row.getObject("link_id", UUID.class),
            row.getString("test"),
            row.getObject("person_id", UUID.class)),
        row.getString("unit"),
        row.getString("label"),
        Optional.ofNullable(row.getBigDecimal("percent")),
        row.getObject("marking") != null || row.getBigDecimal("percent") == null,
        state(row.getString("status")),
        Optional.ofNullable(row.getString("reason")),
        JdbcGradeRow.instant(row, at),
        JdbcShownMarks.shown(row, "score", "maximum", "read_at"));
  }

  /** What was overtaken needs nothing any more: the gradebook holds what counts. */
  private static State state(String status) {
    return status.equals("superseded")
        ? State.SENT
        : State.valueOf(status.toUpperCase(Locale.ROOT));
  }
}
