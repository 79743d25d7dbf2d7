package org.creatorshub.tool.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.launch.check.NoticeOffer;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcHandlers implements Handlers {
  private final Jdbi jdbi;

  JdbcHandlers(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<NoticeOffer> offer(UUID platform, UUID deployment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select address, types from notice_service
                    where platform_id = ? and deployment_key = ?
                    """)
                .bind(0, platform)
                .bind(1, deployment)
                .map((row, context) -> offer(row))
                .findOne());
  }

  @Override
  public void offered(UUID platform, UUID deployment, NoticeOffer offer) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into notice_service (platform_id, deployment_key, address, types)
                values (?, ?, ?, ?)
                on conflict (platform_id, deployment_key) do update
                  set address = excluded.address, types = excluded.types, registered_at = null,
                    tried_at = null
                """,
                platform,
                deployment,
                offer.address(),
                offer.types().toArray(new String[0])));
  }

  @Override
  public List<Due> due(Instant before, Instant triedBefore) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.*, d.deployment_id from notice_service s
                    join deployment d using (platform_id, deployment_key)
                    join platform p using (platform_id)
                    where p.active and d.status = 'active'
                      and (s.registered_at is null or s.registered_at < :before)
                      and (s.tried_at is null or s.tried_at < :tried)
                    """)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("tried", triedBefore.atOffset(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new Due(
                            row.getObject("platform_id", UUID.class),
                            row.getObject("deployment_key", UUID.class),
                            row.getString("deployment_id"),
                            offer(row)))
                .list());
  }

  @Override
  public void registered(Due service, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update notice_service set registered_at = ?, tried_at = ?, reason = null
                where platform_id = ? and deployment_key = ?
                """,
                at.atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC),
                service.platform(),
                service.deployment()));
  }

  @Override
  public void failed(Due service, Instant at, String reason) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update notice_service set tried_at = ?, reason = ?
                where platform_id = ? and deployment_key = ?
                """,
                at.atOffset(ZoneOffset.UTC),
                reason,
                service.platform(),
                service.deployment()));
  }

  @Override
  public void greeted(UUID platform, UUID deployment, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update notice_service set greeted_at = ?
                where platform_id = ? and deployment_key = ?
                """,
                at.atOffset(ZoneOffset.UTC),
                platform,
                deployment));
  }

  private static NoticeOffer offer(ResultSet row) throws SQLException {
    return new NoticeOffer(
        row.getString("address"),
        Set.copyOf(Arrays.asList((String[]) row.getArray("types").getArray())));
  }
}
