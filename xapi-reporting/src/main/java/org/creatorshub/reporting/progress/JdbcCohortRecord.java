package org.creatorshub.reporting.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads lines of the read models, each in one query over the key. */
final class JdbcCohortRecord {
  private static final String OF_UNIT =
      " where platform_id = :platform and course_id = :course and unit = :unit";

  private final Jdbi jdbi;

  JdbcCohortRecord(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  UnitRecord unit(Cohort cohort, String unit, Optional<Set<UUID>> learners) {
    Lines lines = new Lines(cohort, unit, learners);
    return new UnitRecord(runs(lines), testAnswers(lines), practiceAnswers(lines), pages(lines));
  }

  private List<Given> testAnswers(Lines lines) {
    return all(
        "select learner, attempt, question, answered_at, answered_right, share, response"
            + " from test_answer_progress"
            + OF_UNIT,
        lines,
        (row, context) -> given(row));
  }

  private List<Given> practiceAnswers(Lines lines) {
    return all(
        "select learner, null::uuid, question, first_at, first_right, first_share, first_response"
            + " from question_progress"
            + OF_UNIT
            + " and not in_test",
        lines,
        (row, context) -> given(row));
  }

  private List<TestRun> runs(Lines lines) {
    return all(
        // statements carry no number, so that a rebuilt model knows only when an attempt began
        "select learner, attempt,"
            + " row_number() over (partition by learner order by began_at, attempt),"
            + " began_at, percent, passed from test_progress"
            + OF_UNIT,
        lines,
        (row, context) ->
            new TestRun(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                instant(row, 4),
                Optional.ofNullable(row.getBigDecimal(5)).map(Number::doubleValue),
                Optional.ofNullable(row.getObject(6, Boolean.class))));
  }

  private List<PageRead> pages(Lines lines) {
    return all(
        "select learner, page, seen_at, active_millis from page_progress" + OF_UNIT,
        lines,
        (row, context) ->
            new PageRead(
                row.getObject(1, UUID.class),
                row.getString(2).intern(),
                instant(row, 3),
                Duration.ofMillis(row.getLong(4))));
  }

  List<LearnerDay> days(Cohort cohort, String unit, Optional<Set<UUID>> learners) {
    return all(
        "select learner, day, facts, answers, right_answers, active_millis from day_progress"
            + OF_UNIT,
        new Lines(cohort, unit, learners),
        (row, context) ->
            new LearnerDay(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                Duration.ofMillis(row.getLong(6))));
  }

  GoingOn goingOn(Cohort cohort, String unit, Instant since, Instant now) {
    return jdbi.withHandle(
        handle -> {
          Map<String, Integer> pages = new HashMap<>();
          int[] active = {0};
          handle
              .createQuery(
                  "select last_page, count(*) from unit_progress"
                      + OF_UNIT
                      + " and last_seen >= :since group by last_page")
              .bind("platform", cohort.platform())
              .bind("course", cohort.course())
              .bind("unit", unit)
              .bind("since", since.atOffset(ZoneOffset.UTC))
              .map((row, context) -> new AbstractMap.SimpleEntry<>(row.getString(1), row.getInt(2)))
              .forEach(
                  page -> {
                    active[0] += page.getValue();
                    if (page.getKey() != null) {
                      pages.put(page.getKey(), page.getValue());
                    }
                  });
          return handle
              .createQuery(
                  "select coalesce(sum(answers), 0), coalesce(sum(right_answers), 0)"
                      + " from day_progress"
                      + OF_UNIT
                      + " and day = :day")
              .bind("platform", cohort.platform())
              .bind("course", cohort.course())
              .bind("unit", unit)
              .bind("day", now.atOffset(ZoneOffset.UTC).toLocalDate())
              .map((row, context) -> new GoingOn(active[0], pages, row.getInt(1), row.getInt(2)))
              .one();
        });
  }

  /** A cohort answers few questions many times: their ids are kept once. */
  private static Given given(ResultSet row) throws SQLException {
    return new Given(
        row.getObject(1, UUID.class),
        Optional.ofNullable(row.getObject(2, UUID.class)),
        row.getString(3).intern(),
        instant(row, 4),
        row.getBoolean(5),
        row.getDouble(6),
        Optional.ofNullable(row.getString(7)));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  /** Which lines are asked for. */
  private record Lines(Cohort cohort, String unit, Optional<Set<UUID>> learners) {}

  private <T> List<T> all(String sql, Lines lines, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      sql + (lines.learners().isPresent() ? " and learner = any(:learners)" : ""))
                  .setFetchSize(5000)
                  .bind("platform", lines.cohort().platform())
                  .bind("course", lines.cohort().course())
                  .bind("unit", lines.unit());
          lines.learners().ifPresent(some -> query.bindArray("learners", UUID.class, some));
          return query.map(mapper).list();
        });
  }
}
