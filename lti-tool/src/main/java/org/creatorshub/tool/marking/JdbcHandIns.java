package org.creatorshub.tool.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads people, whom launches write, and portfolio work. */
@ApplicationScoped
class JdbcHandIns implements HandIns {
  private final Jdbi jdbi;

  JdbcHandIns(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Row> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select i.item_id, i.person_id, nullif(trim(p.name), '') as name, i.unit,
                      i.artefact, v.version, v.handed_in_at, d.saved_at,
                      nullif(trim(dp.name), '') as drafted_by, m.version as marked, m.percent
                    from portfolio_item i
                    join person p on p.platform_id = i.platform_id and p.person_id = i.person_id
                    join lateral (select version, handed_in_at from portfolio_version n
                      where n.platform_id = i.platform_id and n.item_id = i.item_id
                      order by version desc limit 1) v on true
                    left join marking_draft d on (d.platform_id, d.item_id, d.version)
                      = (i.platform_id, i.item_id, v.version)
                    left join marking_author a on (a.platform_id, a.item_id, a.version, a.revision)
                      = (d.platform_id, d.item_id, d.version, 0)
                    left join person dp
                      on dp.platform_id = a.platform_id and dp.person_id = a.person_id
                    left join lateral (select version, percent from marking n
                      where n.platform_id = i.platform_id and n.item_id = i.item_id
                      order by version desc, revision desc limit 1) m on true
                    where i.platform_id = :platform and i.place_id = :course
                    order by v.handed_in_at, i.item_id
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map((row, context) -> row(row))
                .list());
  }

  @Override
  public Optional<Author> author(HandIn handIn) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.person_id, p.pseudonym, nullif(trim(p.name), '') as name,
                      v.registration
                    from portfolio_item i
                    join person p on p.platform_id = i.platform_id and p.person_id = i.person_id
                    join portfolio_version v
                      on v.platform_id = i.platform_id and v.item_id = i.item_id
                    where (v.platform_id, v.item_id, v.version) = (:platform, :item, :version)
                    """)
                .bind("platform", handIn.platform())
                .bind("item", handIn.item())
                .bind("version", handIn.version())
                .map(
                    (row, context) ->
                        new Author(
                            row.getObject("person_id", UUID.class),
                            row.getObject("pseudonym", UUID.class),
                            Optional.ofNullable(row.getString("name")),
                            Optional.ofNullable(row.getObject("registration", UUID.class))))
                .findOne());
  }

  private static Row row(ResultSet row) throws SQLException {
    Optional<Instant> drafted =
        Optional.ofNullable(row.getObject("saved_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    Optional<String> by = Optional.ofNullable(row.getString("drafted_by"));
    return new Row(
        row.getObject("item_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Optional.ofNullable(row.getString("name")),
        row.getString("unit"),
        row.getString("artefact"),
        row.getInt("version"),
        row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
        drafted.map(at -> new Drafted(at, by)),
        row.getObject("marked") == null
            ? Optional.empty()
            : Optional.of(new Marked(row.getInt("marked"), row.getBigDecimal("percent"))));
  }
}
