package org.creatorshub.tool.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.batching.JsonRows;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcPositions implements Positions {
  private final Jdbi jdbi;

  JdbcPositions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Row(UUID platform, UUID registration, String unit, @Nullable String page) {
    static Row of(Spot spot, @Nullable String page) {
      return new Row(spot.run().platform(), spot.run().registration(), spot.unit(), page);
    }
  }

  @Override
  public void move(Map<Spot, String> pages, Instant at) {
    List<Row> rows =
        pages.entrySet().stream().map(entry -> Row.of(entry.getKey(), entry.getValue())).toList();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into position (platform_id, registration, unit, page, moved_at)
                select r.platform, r.registration, r.unit, r.page, ?
                from json_to_recordset(?::json)
                  as r(platform uuid, registration uuid, unit text, page text)
                order by 1, 2, 3
                on conflict (platform_id, registration, unit)
                do update set page = excluded.page, moved_at = excluded.moved_at
                """,
                time(at),
                JsonRows.of(rows)));
  }

  @Override
  public Map<Spot, String> current(List<Spot> spots) {
    Map<Spot, String> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    """
                    select p.platform_id, p.registration, p.unit, p.page
                    from json_to_recordset(?::json)
                      as r(platform uuid, registration uuid, unit text)
                    join position p on p.platform_id = r.platform
                      and p.registration = r.registration and p.unit = r.unit
                    """,
                    JsonRows.of(spots.stream().map(spot -> Row.of(spot, null)).toList()))
                .map((rs, context) -> Map.entry(spot(rs), rs.getString(4)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  private static Spot spot(ResultSet row) throws SQLException {
    Run run = new Run(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    return new Spot(run, row.getString(3));
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
