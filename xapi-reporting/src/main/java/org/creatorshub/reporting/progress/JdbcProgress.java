package org.creatorshub.reporting.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads the read models of learners. */
final class JdbcProgress {
  private final Jdbi jdbi;

  JdbcProgress(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  List<LearnerProgress> learners(
      Cohort cohort, Optional<String> unit, Optional<? extends Collection<UUID>> learners) {
    String sql =
        "select * from unit_progress where platform_id = :platform and course_id = :course"
            + (unit.isPresent() ? " and unit = :unit" : "")
            + (learners.isPresent() ? " and learner = any(:learners)" : "")
            + " order by unit, last_seen desc, learner";
    return jdbi.withHandle(
        handle -> {
          var query =
              handle
                  .createQuery(sql)
                  .bind("platform", cohort.platform())
                  .bind("course", cohort.course());
          unit.ifPresent(value -> query.bind("unit", value));
          learners.ifPresent(some -> query.bindArray("learners", UUID.class, some));
          return query.map((row, context) -> learner(row)).list();
        });
  }

  List<String> pagesSeen(Cohort cohort, String unit, UUID learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select page from page_progress where platform_id = :platform
                      and course_id = :course and unit = :unit and learner = :learner
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("unit", unit)
                .bind("learner", learner)
                .mapTo(String.class)
                .list());
  }

  Map<String, Integer> pageCounts(Cohort cohort, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select page, count(*) from page_progress where platform_id = :platform
                      and course_id = :course and unit = :unit group by page
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("unit", unit)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  Standing standing(Cohort cohort) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*), coalesce(sum(facts), 0), max(last_seen) from unit_progress
                    where platform_id = :platform and course_id = :course
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .map(
                    (row, context) ->
                        new Standing(
                            row.getLong(1),
                            row.getLong(2),
                            Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .one());
  }

  Map<UUID, Long> facts(Cohort cohort, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select learner, facts from unit_progress where platform_id = :platform
                      and course_id = :course and unit = :unit
                    """)
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("unit", unit)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  long events() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select count(*) from progress_event").mapTo(Long.class).one());
  }

  void clear() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "truncate progress_event, unit_progress, page_progress, question_progress,"
                    + " test_progress, test_answer_progress, day_progress,"
                    + " question_day_progress"));
  }

  private static LearnerProgress learner(ResultSet row) throws SQLException {
    return new LearnerProgress(
        row.getObject("learner", UUID.class),
        row.getString("unit"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
        row.getInt("pages_seen"),
        Optional.ofNullable(row.getString("last_page")),
        Duration.ofMillis(row.getLong("active_millis")),
        row.getInt("attempts"),
        Optional.ofNullable(row.getBigDecimal("best_percent")),
        Optional.ofNullable(row.getObject("passed", Boolean.class)),
        moment(row, "lesson_completed_at"),
        moment(row, "submitted_at"),
        moment(row, "unit_completed_at"),
        Optional.ofNullable(row.getObject("grade_accepted", Boolean.class)));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
