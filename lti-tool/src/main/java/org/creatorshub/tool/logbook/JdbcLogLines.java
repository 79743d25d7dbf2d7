package org.creatorshub.tool.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcLogLines implements LogLines {
  private final Jdbi jdbi;

  JdbcLogLines(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(UUID platform, UUID course, UUID teacher, LogLine line) {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into course_log
                (platform_id, line_id, course_id, at, action, subject, person_id, detail)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """,
              platform,
              id,
              course,
              line.at().atOffset(ZoneOffset.UTC),
              line.action(),
              line.subject(),
              line.learner().orElse(null),
              line.detail());
          handle.execute(
              "insert into course_log_author (platform_id, line_id, person_id) values (?, ?, ?)",
              platform,
              id,
              teacher);
        });
  }

  @Override
  public List<LogLine> of(UUID platform, UUID course, Optional<UUID> learner, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select l.*, nullif(trim(p.name), '') as by_name from course_log l
                      left join course_log_author a using (platform_id, line_id)
                      left join person p
                        on (p.platform_id, p.person_id) = (a.platform_id, a.person_id)
                    where l.platform_id = :platform and l.course_id = :course
                      and (cast(:learner as uuid) is null or l.person_id = cast(:learner as uuid))
                    order by l.at desc, l.line_id limit :most
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .bind("learner", learner.orElse(null))
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
  }

  private static LogLine line(ResultSet row) throws SQLException {
    return new LogLine(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("by_name")),
        row.getString("action"),
        row.getString("subject"),
        Optional.ofNullable(row.getObject("person_id", UUID.class)),
        row.getString("detail"));
  }
}
