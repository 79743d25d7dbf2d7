package org.creatorshub.reporting.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.reporting.progress.RebuildingProgress.Model;
import org.jdbi.v3.core.Handle;

/**
 * The read models a second time, as temporary tables of the same names: within this transaction
 * whoever writes them writes the second ones.
 */
final class JdbcRebuilding {
  /** What is compared of each; times as finely and shares as far as statements carry them. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "unit_progress",
          """
          platform_id, course_id, unit, learner, date_trunc('milliseconds', started_at),
          date_trunc('milliseconds', last_seen), last_page, active_millis, pages_seen, attempts,
          best_percent, passed, date_trunc('milliseconds', lesson_completed_at),
          date_trunc('milliseconds', submitted_at),
          date_trunc('milliseconds', unit_completed_at), grade_accepted
          """,
          "page_progress",
          """
          platform_id, course_id, unit, learner, page, date_trunc('milliseconds', seen_at),
          active_millis
          """,
          "question_progress",
          """
          platform_id, course_id, unit, question, learner, in_test, stem, interaction,
          date_trunc('milliseconds', first_at), first_right, round(first_share::numeric, 4),
          first_response, first_misconception, answers, right_answers,
          date_trunc('milliseconds', last_at)
          """,
          "test_progress",
          """
          platform_id, course_id, unit, attempt, learner,
          date_trunc('milliseconds', began_at), percent, passed, revision
          """,
          "test_answer_progress",
          """
          platform_id, course_id, unit, attempt, question, learner,
          date_trunc('milliseconds', answered_at), answered_right, round(share::numeric, 4),
          response
          """,
          "day_progress",
          """
          platform_id, course_id, unit, learner, day, facts, answers, right_answers,
          active_millis
          """,
          "question_day_progress",
          """
          platform_id, course_id, unit, question, learner, day, answers, right_answers
          """);

  /** Facts are keys only, and a grade's is not in its statement: their number is compared. */
  private static final String FACTS = "progress_event";

  private static final List<String> TABLES =
      List.of(
          FACTS,
          "unit_progress",
          "page_progress",
          "question_progress",
          "test_progress",
          "test_answer_progress",
          "day_progress",
          "question_day_progress");

  /** The tables that hold something of a learner, in no order. */
  static Set<String> models() {
    return COLUMNS.keySet();
  }

  private final Handle handle;
  private final String schema;

  JdbcRebuilding(Handle handle) {
    this.handle = handle;
    this.schema =
        handle.createQuery("select quote_ident(current_schema())").mapTo(String.class).one();
  }

  /** Whoever tells an event waits from here on; whoever told one before is waited for. */
  void lock() {
    TABLES.forEach(table -> handle.execute("lock table " + table + " in exclusive mode"));
  }

  void shadow() {
    TABLES.forEach(
        table ->
            handle.execute(
                "create temporary table %1$s (like %2$s.%1$s including all)"
                    .formatted(table, schema)));
  }

  List<Model> compare() {
    return TABLES.stream().map(this::compare).toList();
  }

  private Model compare(String table) {
    long kept = count(schema + "." + table);
    long made = count("pg_temp." + table);
    String columns = COLUMNS.get(table);
    long different =
        columns == null
            ? Math.abs(kept - made)
            : Math.max(
                only(columns, schema + "." + table, "pg_temp." + table),
                only(columns, "pg_temp." + table, schema + "." + table));
    return new Model(table, kept, made, different);
  }

  private long count(String table) {
    return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
  }

  private long only(String columns, String in, String notIn) {
    return handle
        .createQuery(
            "select count(*) from (select %1$s from %2$s except select %1$s from %3$s) as o"
                .formatted(columns, in, notIn))
        .mapTo(Long.class)
        .one();
  }

  /** Deleted and not truncated: readers see the old rows until the new ones are there. */
  void replace() {
    for (String table : TABLES) {
      handle.execute("delete from " + schema + "." + table);
      handle.execute("insert into %1$s.%2$s select * from pg_temp.%2$s".formatted(schema, table));
    }
  }

  void drop() {
    TABLES.forEach(table -> handle.execute("drop table pg_temp." + table));
  }
}
