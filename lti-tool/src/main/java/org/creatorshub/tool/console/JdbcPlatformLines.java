package org.creatorshub.tool.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.admin.Scope;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPlatformLines implements PlatformLines {
  private final Jdbi jdbi;

  JdbcPlatformLines(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<PlatformLine> of(Scope scope) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select p.*, d.deployments, d.pending, n.people, n.last_seen from platform p
                    cross join lateral (select count(*) as deployments,
                        count(*) filter (where status = 'pending') as pending
                      from deployment where platform_id = p.platform_id) d
                    cross join lateral (select count(*) as people, max(seen_at) as last_seen
                      from person where platform_id = p.platform_id) n
                    where (cast(:platform as uuid) is null or p.platform_id = :platform)
                    order by p.name, p.issuer, p.client_id
                    """)
                .bind("platform", scope.platform())
                .map((rs, context) -> read(rs))
                .list());
  }

  private static PlatformLine read(ResultSet row) throws SQLException {
    return new PlatformLine(
        row.getObject("platform_id", UUID.class),
        row.getString("name"),
        row.getString("issuer"),
        row.getString("client_id"),
        row.getBoolean("active"),
        row.getInt("deployments"),
        row.getInt("pending"),
        row.getLong("people"),
        Optional.ofNullable(row.getTimestamp("last_seen")).map(Timestamp::toInstant));
  }
}
