package org.creatorshub.tool.sandbox;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps courses and their members in the sandbox's own tables. */
final class JdbcSandboxCourses implements SandboxCourses {
  private final Jdbi jdbi;

  JdbcSandboxCourses(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Course> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_course order by made")
                .map(
                    (row, context) ->
                        new Course(
                            row.getString("course_id"),
                            row.getString("label"),
                            row.getString("title"),
                            Arrays.asList((String[]) row.getArray("history").getArray())))
                .list());
  }

  @Override
  public void add(Course course) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sandbox_course (course_id, label, title, history)
                    values (:id, :label, :title, :history) on conflict do nothing
                    """)
                .bind("id", course.id())
                .bind("label", course.label())
                .bind("title", course.title())
                .bind("history", course.history().toArray(new String[0]))
                .execute());
  }

  @Override
  public void put(String course, String member, boolean present) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into sandbox_membership values (?, ?, ?, nextval('sandbox_change'))
                on conflict (course_id, member_id) do update
                  set present = excluded.present, change = excluded.change
                  where sandbox_membership.present <> excluded.present
                """,
                course,
                member,
                present));
  }

  @Override
  public List<Change> changes(String course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from sandbox_membership where course_id = :course order by change")
                .bind("course", course)
                .map(
                    (row, context) ->
                        new Change(
                            row.getLong("change"),
                            row.getString("member_id"),
                            row.getBoolean("present")))
                .list());
  }
}
