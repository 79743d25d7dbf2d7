package org.creatorshub.tool.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcColumns implements Columns {
  private final Jdbi jdbi;

  JdbcColumns(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <T> T alone(UUID platform, UUID link, Supplier<T> work) {
    return jdbi.inTransaction(
        handle -> {
          // two numbers: keys of one may look like open writes of the record store
          handle
              .createQuery(
                  "select pg_advisory_xact_lock(hashtext('grade columns'), hashtext(:what))::text")
              .bind("what", platform + "/" + link)
              .mapTo(String.class)
              .one();
          return work.get();
        });
  }

  @Override
  public List<Column> of(UUID platform, UUID link) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from grade_column where platform_id = :platform and link_id = :link
                    order by created_at, resource_id
                    """)
                .bind("platform", platform)
                .bind("link", link)
                .map((row, context) -> column(row))
                .list());
  }

  @Override
  public void keep(Column column, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into grade_column (platform_id, link_id, resource_id, lineitem_url,
                      made, instead_of, created_at)
                    values (:platform, :link, :resource, :address, :made, :insteadOf, :at)
                    on conflict (platform_id, link_id, resource_id) do update set
                      made = excluded.made
                        or (grade_column.made and grade_column.lineitem_url = excluded.lineitem_url),
                      lineitem_url = excluded.lineitem_url, instead_of = excluded.instead_of
                    """)
                .bind("platform", column.platform())
                .bind("link", column.link())
                .bind("resource", column.resource())
                .bind("address", column.address().toString())
                .bind("made", column.made())
                .bind("insteadOf", column.insteadOf().map(URI::toString).orElse(null))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  @Override
  public void forget(UUID platform, UUID link, String resource) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from grade_column where platform_id = ? and link_id = ? and resource_id = ?",
                platform,
                link,
                resource));
  }

  @Override
  public Optional<UUID> linkOf(UUID platform, URI address) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select link_id from grade_column
                    where platform_id = :platform and lineitem_url = :address
                    union all
                    select link_id from resource_link
                    where platform_id = :platform and lineitem_url = :address
                    limit 1
                    """)
                .bind("platform", platform)
                .bind("address", address.toString())
                .mapTo(UUID.class)
                .findOne());
  }

  private static Column column(ResultSet row) throws SQLException {
    return new Column(
        row.getObject("platform_id", UUID.class),
        row.getObject("link_id", UUID.class),
        row.getString("resource_id"),
        URI.create(row.getString("lineitem_url")),
        row.getBoolean("made"),
        Optional.ofNullable(row.getString("instead_of")).map(URI::create));
  }
}
