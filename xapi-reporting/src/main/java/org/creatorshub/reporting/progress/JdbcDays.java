package org.creatorshub.reporting.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what is kept by day. */
final class JdbcDays {
  private static final int FORTNIGHT = 14;
  private final Jdbi jdbi;

  JdbcDays(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<RecentTries> tries(Cohort cohort, LocalDate from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select learner, unit, question, sum(answers) as answers,
                      sum(right_answers) as right_answers
                    from question_day_progress where platform_id = :platform and course_id = :course
                      and day >= :from
                    group by learner, unit, question order by learner, unit, question
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("from", from)
                .map(
                    (row, context) ->
                        new RecentTries(
                            row.getObject("learner", UUID.class),
                            row.getString("unit"),
                            row.getString("question"),
                            row.getInt("answers"),
                            row.getInt("right_answers")))
                .list());
  }

  List<ActiveDays> activeDays(Cohort cohort, LocalDate today) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select learner, count(distinct day) filter (where day > :middle) as recent,
                      count(distinct day) filter (where day <= :middle) as before
                    from day_progress where platform_id = :platform and course_id = :course
                      and day > :first and day <= :today
                    group by learner order by learner
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("today", today)
                .bind("middle", today.minusDays(FORTNIGHT))
                .bind("first", today.minusDays(2 * FORTNIGHT))
                .map(
                    (row, context) ->
                        new ActiveDays(
                            row.getObject("learner", UUID.class),
                            row.getInt("recent"),
                            row.getInt("before")))
                .list());
  }
}
