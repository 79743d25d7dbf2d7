package org.creatorshub.reporting.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Reads how questions were answered: one query each for counts, options, misconceptions. */
final class JdbcQuestions {
  private static final String WHERE =
      " where platform_id = :platform and course_id = :course and unit = :unit ";

  private record Count(String question, String what, int learners) {}

  private final Jdbi jdbi;

  JdbcQuestions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<ItemCounts> counts(Cohort cohort, String unit) {
    Map<String, Map<String, Integer>> options =
        group(
            cohort,
            unit,
            // a learner may choose several options; each is listed once in a response
            "select question, option as what, count(*) as learners from question_progress,"
                + " unnest(string_to_array(first_response, '[,]')) as option"
                + WHERE
                + "and interaction = 'choice' group by question, option");
    Map<String, Map<String, Integer>> misconceptions =
        group(
            cohort,
            unit,
            "select question, first_misconception as what, count(*) as learners"
                + " from question_progress"
                + WHERE
                + "and first_misconception is not null group by question, first_misconception");
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select question, bool_or(in_test) as in_test, count(*) as learners,
                      count(*) filter (where first_right) as right_first,
                      sum(first_share) as share_sum, sum(answers) as answers,
                      (array_agg(stem order by last_at desc))[1] as stem
                    from question_progress
                    """
                        + WHERE
                        + "group by question order by question")
                .bind("platform", cohort.platform())
                .bind("course", cohort.course())
                .bind("unit", unit)
                .map(
                    (row, context) ->
                        new ItemCounts(
                            row.getString("question"),
                            row.getBoolean("in_test"),
                            row.getString("stem"),
                            row.getInt("learners"),
                            row.getInt("right_first"),
                            row.getDouble("share_sum"),
                            row.getInt("answers"),
                            options.getOrDefault(row.getString("question"), Map.of()),
                            misconceptions.getOrDefault(row.getString("question"), Map.of())))
                .list());
  }

  private Map<String, Map<String, Integer>> group(Cohort cohort, String unit, String sql) {
    Map<String, Map<String, Integer>> groups = new HashMap<>();
    jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("platform", cohort.platform())
                    .bind("course", cohort.course())
                    .bind("unit", unit)
                    .map(
                        (row, context) ->
                            new Count(
                                row.getString("question"),
                                row.getString("what"),
                                row.getInt("learners")))
                    .list())
        .forEach(
            count ->
                groups
                    .computeIfAbsent(count.question(), question -> new HashMap<>())
                    .put(count.what(), count.learners()));
    return groups;
  }
}
