package org.creatorshub.tool.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts and newest times of what is decided; the hour is in it, as rules look at the time. */
@ApplicationScoped
class JdbcMarks implements Marks {
  private final Jdbi jdbi;

  JdbcMarks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String of(UUID platform, UUID course, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select md5(concat_ws(' ', cast(:hour as text),
                      (select concat_ws(' ', count(*), max(at)) from course_log
                        where platform_id = :platform and course_id = :course
                          and action <> 'looked at'),
                      (select concat_ws(' ', count(answer), max(answered_at))
                        from attention_flag
                        where platform_id = :platform and course_id = :course),
                      (select string_agg(unit || due_at, ' ' order by unit, link_id)
                        from resource_link
                        where platform_id = :platform
                          and coalesce(context_id, link_id) = :course and due_at is not null),
                      (select concat_ws(' ', count(*) filter (where active), count(*))
                        from enrolment
                        where platform_id = :platform and context_id = :course)))
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .bind("hour", now.truncatedTo(ChronoUnit.HOURS).toString())
                .mapTo(String.class)
                .one());
  }
}
