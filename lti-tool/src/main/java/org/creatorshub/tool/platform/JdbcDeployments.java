package org.creatorshub.tool.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcDeployments implements Deployments {
  private final Jdbi jdbi;
  private final BriefMemory<Place, Deployment> known;

  private record Place(UUID platform, String id) {}

  JdbcDeployments(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.known = new BriefMemory<>(clock);
  }

  @Override
  public Optional<Deployment> find(UUID platform, String id) {
    return known.get(new Place(platform, id), () -> read(platform, id));
  }

  private Optional<Deployment> read(UUID platform, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select * from deployment where platform_id = :platform and deployment_id = :id")
                .bind("platform", platform)
                .bind("id", id)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public List<Deployment> of(UUID platform) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from deployment where platform_id = :platform
                    order by created_at, deployment_id
                    """)
                .bind("platform", platform)
                .map((rs, context) -> read(rs))
                .list());
  }

  @Override
  public void beginAs(UUID platform, DeploymentStatus status) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into deployment_policy (platform_id, status) values (:platform, :status)
                    on conflict (platform_id) do update set status = excluded.status
                    """)
                .bind("platform", platform)
                .bind("status", status.word())
                .execute());
  }

  @Override
  public Deployment findOrAdd(UUID platform, String id, DeploymentStatus ifNew, Instant at) {
    return find(platform, id).orElseGet(() -> add(platform, id, ifNew, at));
  }

  private Deployment add(UUID platform, String id, DeploymentStatus status, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into deployment (platform_id, deployment_key, deployment_id, status, created_at)
                    values (:platform, :key, :id, coalesce((select status from deployment_policy
                      where platform_id = :platform), :status), :at)
                    on conflict (platform_id, deployment_id) do nothing
                    """)
                .bind("platform", platform)
                .bind("key", UUID.randomUUID())
                .bind("id", id)
                .bind("status", status.word())
                .bind("at", at)
                .execute());
    return find(platform, id).orElseThrow();
  }

  @Override
  public boolean change(UUID platform, String id, DeploymentStatus status) {
    known.forget();
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        update deployment set status = :status
                        where platform_id = :platform and deployment_id = :id
                        """)
                    .bind("platform", platform)
                    .bind("id", id)
                    .bind("status", status.word())
                    .execute())
        == 1;
  }

  private static Deployment read(ResultSet row) throws SQLException {
    return new Deployment(
        row.getObject("platform_id", UUID.class),
        row.getObject("deployment_key", UUID.class),
        row.getString("deployment_id"),
        DeploymentStatus.ofWord(row.getString("status")));
  }
}
