package org.creatorshub.tool.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.admin.Scope;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcCourseLines implements CourseLines {
  private final Jdbi jdbi;

  JdbcCourseLines(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<CourseLine> of(Scope scope) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.platform_id, c.context_id, p.name as platform,
                      coalesce(c.title, c.label, 'Course ' || c.lti_context_id) as title
                    from context c join platform p using (platform_id)
                    where (cast(:platform as uuid) is null or c.platform_id = :platform)
                    order by p.name, title, c.context_id limit 1000
                    """)
                .bind("platform", scope.platform())
                .map(
                    (rs, context) ->
                        new CourseLine(
                            rs.getObject("platform_id", UUID.class),
                            rs.getObject("context_id", UUID.class),
                            rs.getString("title"),
                            rs.getString("platform")))
                .list());
  }
}
