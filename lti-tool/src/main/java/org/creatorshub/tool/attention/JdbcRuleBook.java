package org.creatorshub.tool.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.RuleFigure;
import org.creatorshub.tool.rule.RuleSettings;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class JdbcRuleBook implements RuleBook {
  private final Jdbi jdbi;

  JdbcRuleBook(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public RuleSettings settings(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from course_rules"
                        + " where platform_id = :platform and course_id = :course")
                .bind("platform", platform)
                .bind("course", course)
                .map((row, context) -> settings(row))
                .findOne()
                .orElse(RuleSettings.USUAL));
  }

  private static RuleSettings settings(ResultSet row) throws SQLException {
    Set<Rule> off = EnumSet.noneOf(Rule.class);
    for (String name : (String[]) row.getArray("off").getArray()) {
      off.add(Rule.valueOf(name));
    }
    Map<RuleFigure, Integer> figures = new EnumMap<>(RuleFigure.class);
    for (RuleFigure figure : RuleFigure.values()) {
      figures.put(figure, row.getInt(column(figure)));
    }
    return new RuleSettings(figures, off);
  }

  private static String column(RuleFigure figure) {
    return switch (figure) {
      case DUE_DAYS -> "due_days";
      case INACTIVE_DAYS -> "inactive_days";
      case TRIES -> "tries";
      case TIME_FACTOR -> "time_factor";
      case BEHIND -> "behind";
      case DROP -> "drop_points";
      case QUIET_SHARE -> "quiet_share";
    };
  }

  @Override
  public Map<String, Due> dates(UUID platform, UUID course) {
    Map<String, Due> dates = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select unit, min(due_at) as due_at, false as team from resource_link
                    where platform_id = :platform and coalesce(context_id, link_id) = :course
                      and unit is not null and due_at is not null
                    group by unit
                    union all
                    select unit, due_at, true from course_unit_date
                    where platform_id = :platform and course_id = :course
                    order by team
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getString("unit"),
                            new Due(
                                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("team"))))
                .forEach(one -> dates.put(one.getKey(), one.getValue())));
    return dates;
  }

  @Override
  public void keep(UUID platform, UUID course, RuleSettings settings, Instant at) {
    List<String> columns = Stream.of(RuleFigure.values()).map(JdbcRuleBook::column).toList();
    String sql =
        """
        insert into course_rules (platform_id, course_id, %1$s, off, changed_at)
        values (:platform, :course, :%2$s, :off, :at)
        on conflict (platform_id, course_id) do update
          set (%1$s, off, changed_at) = (excluded.%3$s, excluded.off, excluded.changed_at)
        """
            .formatted(
                String.join(", ", columns),
                String.join(", :", columns),
                String.join(", excluded.", columns));
    jdbi.useHandle(
        handle -> {
          Update update =
              handle.createUpdate(sql).bind("platform", platform).bind("course", course);
          for (RuleFigure figure : RuleFigure.values()) {
            update.bind(column(figure), settings.of(figure));
          }
          update
              .bindArray(
                  "off", String.class, settings.off().stream().map(Rule::name).sorted().toList())
              .bind("at", at.atOffset(ZoneOffset.UTC))
              .execute();
        });
  }

  @Override
  public void keepDates(UUID platform, UUID course, Map<String, Instant> dates) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from course_unit_date where platform_id = ? and course_id = ?",
              platform,
              course);
          dates.forEach(
              (unit, due) ->
                  handle.execute(
                      """
                      insert into course_unit_date (platform_id, course_id, unit, due_at)
                      values (?, ?, ?, ?)
                      on conflict (platform_id, course_id, unit)
                        do update set due_at = excluded.due_at
                      """,
                      platform,
                      course,
                      unit,
                      due.atOffset(ZoneOffset.UTC)));
        });
  }
}
