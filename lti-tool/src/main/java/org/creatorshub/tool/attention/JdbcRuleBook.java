package org.creatorshub.tool.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.RuleSettings;
import org.jdbi.v3.core.Jdbi;

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
    return new RuleSettings(
        row.getInt("due_days"),
        row.getInt("inactive_days"),
        row.getInt("tries"),
        row.getInt("time_factor"),
        row.getInt("behind"),
        row.getInt("drop_points"),
        off);
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
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into course_rules (platform_id, course_id, due_days, inactive_days, tries,
                  time_factor, behind, drop_points, off, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (platform_id, course_id) do update set due_days = excluded.due_days,
                  inactive_days = excluded.inactive_days, tries = excluded.tries,
                  time_factor = excluded.time_factor, behind = excluded.behind,
                  drop_points = excluded.drop_points, off = excluded.off,
                  changed_at = excluded.changed_at
                """,
                platform,
                course,
                settings.dueDays(),
                settings.inactiveDays(),
                settings.tries(),
                settings.timeFactor(),
                settings.behind(),
                settings.drop(),
                settings.off().stream().map(Rule::name).sorted().toArray(String[]::new),
                at.atOffset(ZoneOffset.UTC)));
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
