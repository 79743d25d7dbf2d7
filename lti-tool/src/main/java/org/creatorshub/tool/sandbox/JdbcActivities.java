package org.creatorshub.tool.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The part of the sandbox's memory that a second choice changes: activities and their dates. */
final class JdbcActivities {
  private final Jdbi jdbi;

  JdbcActivities(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  boolean replace(Activity activity) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update sandbox_activity set title = ?, description = ?, path = ?,
                      custom = cast(? as jsonb)
                    where activity_id = ?
                    """,
                    activity.title(),
                    activity.text(),
                    activity.path(),
                    Json.write(activity.custom()),
                    activity.id()));
  }

  void date(long activity, Dates dates) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sandbox_activity_dates values (:activity, :opens, :due)
                    on conflict (activity_id) do update
                      set opens_at = excluded.opens_at, due_at = excluded.due_at
                    """)
                .bind("activity", activity)
                .bind("opens", utc(dates.opens()))
                .bind("due", utc(dates.due()))
                .execute());
  }

  Dates dates(long activity) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_activity_dates where activity_id = :activity")
                .bind("activity", activity)
                .map((row, context) -> new Dates(instant(row, "opens_at"), instant(row, "due_at")))
                .findOne()
                .orElse(Dates.NONE));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
