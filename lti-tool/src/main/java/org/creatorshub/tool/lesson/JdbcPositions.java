package org.creatorshub.tool.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPositions implements Positions {
  private final Jdbi jdbi;

  JdbcPositions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void move(Run run, String unit, String page, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into position (platform_id, registration, unit, page, moved_at)
                values (?, ?, ?, ?, ?)
                on conflict (platform_id, registration, unit)
                do update set page = excluded.page, moved_at = excluded.moved_at
                """,
                run.platform(),
                run.registration(),
                unit,
                page,
                time(at)));
  }

  @Override
  public Optional<String> current(Run run, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select page from position"
                        + " where platform_id = ? and registration = ? and unit = ?",
                    run.platform(),
                    run.registration(),
                    unit)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void see(Run run, String unit, String page, Duration active, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into page_seen
                  (platform_id, registration, unit, page, seen_at, active_seconds)
                values (?, ?, ?, ?, ?, ?)
                on conflict (platform_id, registration, unit, page)
                do update set active_seconds = page_seen.active_seconds + excluded.active_seconds
                """,
                run.platform(),
                run.registration(),
                unit,
                page,
                time(at),
                active.toSeconds()));
  }

  @Override
  public Map<String, Duration> seen(Run run, String unit) {
    Map<String, Duration> seen = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select page, active_seconds from page_seen"
                        + " where platform_id = ? and registration = ? and unit = ?",
                    run.platform(),
                    run.registration(),
                    unit)
                .map((rs, context) -> Map.entry(rs.getString(1), Duration.ofSeconds(rs.getLong(2))))
                .forEach(entry -> seen.put(entry.getKey(), entry.getValue())));
    return seen;
  }

  @Override
  public boolean reach(Run run, String unit, Milestone milestone, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into milestone (platform_id, registration, unit, kind, reached_at)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    run.platform(),
                    run.registration(),
                    unit,
                    milestone.name().toLowerCase(Locale.ROOT),
                    time(at)))
        == 1;
  }

  @Override
  public List<Milestone> reached(Run run, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select kind from milestone"
                        + " where platform_id = ? and registration = ? and unit = ? order by kind",
                    run.platform(),
                    run.registration(),
                    unit)
                .map((rs, context) -> Milestone.valueOf(rs.getString(1).toUpperCase(Locale.ROOT)))
                .list());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
