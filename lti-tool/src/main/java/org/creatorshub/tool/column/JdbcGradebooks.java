package org.creatorshub.tool.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads links, which launches write. */
@ApplicationScoped
class JdbcGradebooks implements Gradebooks {
  private final Jdbi jdbi;

  JdbcGradebooks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Placed> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select l.link_id, l.lti_link_id, coalesce(l.title, '') as title, l.unit,
                      l.lineitem_url, l.lineitems_url, l.ags_scopes, d.deployment_id,
                      array(select o.lti_link_id from resource_link o
                        where o.platform_id = l.platform_id and o.context_id = l.context_id
                          and o.link_id <> l.link_id) as other_links
                    from resource_link l join deployment d on d.platform_id = l.platform_id
                      and d.deployment_key = l.deployment_key
                    where l.platform_id = :platform
                      and coalesce(l.context_id, l.link_id) = :course
                    order by title, l.lti_link_id
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map((row, context) -> placed(row))
                .list());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    return new Placed(
        row.getObject("link_id", UUID.class),
        row.getString("title"),
        Optional.ofNullable(row.getString("unit")),
        new Gradebook(
            row.getString("lti_link_id"),
            row.getString("deployment_id"),
            Optional.ofNullable(row.getString("lineitem_url")).map(URI::create),
            Optional.ofNullable(row.getString("lineitems_url")).map(URI::create),
            Set.of((String[]) row.getArray("ags_scopes").getArray()),
            Set.of((String[]) row.getArray("other_links").getArray())));
  }
}
