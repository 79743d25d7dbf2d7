package org.creatorshub.tool.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what launches wrote down about links and sessions. */
@ApplicationScoped
class JdbcPlacedLinks implements PlacedLinks {
  private final Jdbi jdbi;

  JdbcPlacedLinks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<PlacedLink> in(UUID platform, UUID context) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select link_id, coalesce(title, '') as title, unit,
                      lineitem_url is not null as graded
                    from resource_link
                    where platform_id = :platform and context_id = :context and unit is not null
                    order by unit, title, link_id
                    limit 500
                    """)
                .bind("platform", platform)
                .bind("context", context)
                .map(
                    (row, c) ->
                        new PlacedLink(
                            row.getObject("link_id", UUID.class),
                            row.getString("title"),
                            row.getString("unit"),
                            row.getBoolean("graded")))
                .list());
  }

  @Override
  public Map<UUID, UUID> openedBy(UUID platform, UUID person) {
    Map<UUID, UUID> opened = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct link_id, registration from launch_session
                    where platform_id = :platform and person_id = :person
                      and link_id is not null and registration is not null
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .map(
                    (row, c) ->
                        opened.put(
                            row.getObject("link_id", UUID.class),
                            row.getObject("registration", UUID.class)))
                .list());
    return opened;
  }
}
