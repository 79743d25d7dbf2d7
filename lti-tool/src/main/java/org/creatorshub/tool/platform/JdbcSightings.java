package org.creatorshub.tool.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcSightings implements Sightings {
  private final Jdbi jdbi;

  JdbcSightings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void login(UUID platform, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into platform_sighting (platform_id, first_login_at, last_login_at)
                    values (:platform, :at, :at)
                    on conflict (platform_id) do update set last_login_at = excluded.last_login_at,
                      first_login_at = coalesce(platform_sighting.first_login_at,
                        excluded.first_login_at)
                    """)
                .bind("platform", platform)
                .bind("at", at)
                .execute());
  }

  @Override
  public void launch(UUID platform, Instant at, Watch.Met met) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into platform_sighting (platform_id, first_launch_at, last_launch_at,
                      skew_seconds, received)
                    values (:platform, :at, :at, :skew, :received)
                    on conflict (platform_id) do update
                      set last_launch_at = excluded.last_launch_at,
                        first_launch_at = coalesce(platform_sighting.first_launch_at,
                          excluded.first_launch_at),
                        skew_seconds = excluded.skew_seconds, received = excluded.received
                    """)
                .bind("platform", platform)
                .bind("at", at)
                .bind("skew", met.skew().toSeconds())
                .bindArray("received", String.class, met.received())
                .execute());
  }

  @Override
  public Sighting of(UUID platform) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform_sighting where platform_id = :platform")
                .bind("platform", platform)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(Sighting.NONE));
  }

  private static Sighting read(ResultSet row) throws SQLException {
    Optional<Duration> skew =
        Optional.ofNullable(row.getObject("skew_seconds", Integer.class)).map(Duration::ofSeconds);
    return new Sighting(
        moment(row, "first_login_at"),
        moment(row, "last_login_at"),
        moment(row, "first_launch_at"),
        moment(row, "last_launch_at"),
        skew,
        Set.of((String[]) row.getArray("received").getArray()));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
