package org.creatorshub.tool.itemreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcReviewedQuestions implements ReviewedQuestions {
  private final Jdbi jdbi;

  JdbcReviewedQuestions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Reviewed> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from reviewed_question
                    where platform_id = :platform and course_id = :course
                    order by reviewed_at desc, question
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map(
                    (row, context) ->
                        new Reviewed(
                            row.getString("unit"),
                            row.getString("question"),
                            row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                            row.getString("version"),
                            row.getString("note")))
                .list());
  }

  @Override
  public void keep(UUID platform, UUID course, Reviewed reviewed) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into reviewed_question
                  (platform_id, course_id, unit, question, reviewed_at, version, note)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (platform_id, course_id, unit, question) do update set
                  reviewed_at = excluded.reviewed_at, version = excluded.version,
                  note = excluded.note
                """,
                platform,
                course,
                reviewed.unit(),
                reviewed.question(),
                reviewed.at().atOffset(ZoneOffset.UTC),
                reviewed.version(),
                reviewed.note()));
  }
}
