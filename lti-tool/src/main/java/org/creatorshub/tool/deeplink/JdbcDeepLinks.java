package org.creatorshub.tool.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the settings that a deep linking launch left in its session. */
@ApplicationScoped
class JdbcDeepLinks implements DeepLinks {
  private final Jdbi jdbi;

  JdbcDeepLinks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A launch without a course names no deployment in our tables: then there must be only one. */
  @Override
  public Optional<DeepLinkRequest> of(UUID platform, UUID session) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.deep_link, coalesce(d.deployment_id, o.deployment_id) as deployment
                    from launch_session s
                    left join context c using (platform_id, context_id)
                    left join deployment d on d.platform_id = s.platform_id
                      and d.deployment_key = c.deployment_key
                    left join lateral (
                      select min(deployment_id) as deployment_id from deployment
                      where platform_id = s.platform_id having count(*) = 1) o on true
                    where s.platform_id = :platform and s.session_id = :session
                      and s.deep_link is not null
                      and coalesce(d.deployment_id, o.deployment_id) is not null
                    """)
                .bind("platform", platform)
                .bind("session", session)
                .map((row, context) -> request(row))
                .findOne());
  }

  @Override
  public boolean answer(UUID platform, UUID session, Instant at) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    "insert into deep_link_answer values (?, ?, ?) on conflict do nothing",
                    platform,
                    session,
                    at.atOffset(ZoneOffset.UTC)));
  }

  private static DeepLinkRequest request(ResultSet row) throws SQLException {
    return ReadingSettings.read(row.getString("deep_link"), row.getString("deployment"));
  }
}
