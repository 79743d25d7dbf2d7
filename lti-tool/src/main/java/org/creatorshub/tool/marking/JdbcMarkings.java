package org.creatorshub.tool.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.rubric.RubricJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcMarkings implements Markings {
  private static final String BY =
      """
      left join marking_author a on (a.platform_id, a.item_id, a.version, a.revision)
        = (m.platform_id, m.item_id, m.version, %s)
      left join person p on p.platform_id = a.platform_id and p.person_id = a.person_id
      """;

  private final Jdbi jdbi;

  JdbcMarkings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void lock(UUID platform, UUID item) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select item_id from portfolio_item
                    where platform_id = :platform and item_id = :item for update
                    """)
                .bind("platform", platform)
                .bind("item", item)
                .mapTo(UUID.class)
                .list());
  }

  @Override
  public Optional<MarkingDraft> draft(HandIn handIn) {
    return jdbi.withHandle(
        handle ->
            bound(
                    handle.createQuery(
                        "select m.*, nullif(trim(p.name), '') as by_name from marking_draft m "
                            + BY.formatted("0")
                            + " where (m.platform_id, m.item_id, m.version)"
                            + " = (:platform, :item, :version)"),
                    handIn)
                .map((row, context) -> draft(row))
                .findOne());
  }

  @Override
  public boolean saveDraft(
      HandIn handIn, FilledRubric filled, int revision, UUID person, Instant at) {
    return jdbi.withHandle(
        handle -> {
          String sql =
              revision == 0
                  ? """
                    insert into marking_draft
                      (platform_id, item_id, version, revision, lines, comment, saved_at)
                    values (:platform, :item, :version, 1, cast(:lines as jsonb), :comment, :at)
                    on conflict do nothing
                    """
                  : """
                    update marking_draft set revision = :revision + 1,
                      lines = cast(:lines as jsonb), comment = :comment, saved_at = :at
                    where platform_id = :platform and item_id = :item and version = :version
                      and revision = :revision
                    """;
          int saved =
              bound(handle.createUpdate(sql), handIn)
                  .bind("revision", revision)
                  .bind("lines", RubricJson.write(filled))
                  .bind("comment", filled.comment())
                  .bind("at", at.atOffset(ZoneOffset.UTC))
                  .execute();
          if (saved == 1) {
            author(handle, handIn, 0, person);
          }
          return saved == 1;
        });
  }

  @Override
  public List<Marking> of(UUID platform, UUID item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select m.*, nullif(trim(p.name), '') as by_name from marking m "
                        + BY.formatted("m.revision")
                        + " where m.platform_id = :platform and m.item_id = :item"
                        + " order by m.version, m.revision")
                .bind("platform", platform)
                .bind("item", item)
                .map((row, context) -> marking(row))
                .list());
  }

  @Override
  public void publish(HandIn handIn, Marking marking, UUID person) {
    jdbi.useHandle(
        handle -> {
          bound(
                  handle.createUpdate(
                      """
                      insert into marking (platform_id, item_id, version, revision, lines, comment,
                        percent, published_at)
                      values (:platform, :item, :version, :revision, cast(:lines as jsonb),
                        :comment, :percent, :at)
                      """),
                  handIn)
              .bind("revision", marking.revision())
              .bind("lines", RubricJson.write(marking.lines()))
              .bind("comment", marking.comment())
              .bind("percent", marking.percent())
              .bind("at", marking.publishedAt().atOffset(ZoneOffset.UTC))
              .execute();
          author(handle, handIn, marking.revision(), person);
          String theirs =
              " where platform_id = :platform and item_id = :item and version = :version";
          bound(handle.createUpdate("delete from marking_draft" + theirs), handIn).execute();
          bound(
                  handle.createUpdate("delete from marking_author" + theirs + " and revision = 0"),
                  handIn)
              .execute();
        });
  }

  private static void author(Handle handle, HandIn handIn, int revision, UUID person) {
    bound(
            handle.createUpdate(
                """
                insert into marking_author (platform_id, item_id, version, revision, person_id)
                values (:platform, :item, :version, :revision, :person)
                on conflict (platform_id, item_id, version, revision)
                  do update set person_id = excluded.person_id
                """),
            handIn)
        .bind("revision", revision)
        .bind("person", person)
        .execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, HandIn handIn) {
    return statement
        .bind("platform", handIn.platform())
        .bind("item", handIn.item())
        .bind("version", handIn.version());
  }

  private static MarkingDraft draft(ResultSet row) throws SQLException {
    return new MarkingDraft(
        RubricJson.filled(row.getString("lines"), row.getString("comment")),
        row.getInt("revision"),
        Optional.of(instant(row, "saved_at")),
        Optional.ofNullable(row.getString("by_name")));
  }

  private static Marking marking(ResultSet row) throws SQLException {
    return new Marking(
        row.getInt("version"),
        row.getInt("revision"),
        RubricJson.awards(row.getString("lines")),
        row.getString("comment"),
        row.getBigDecimal("percent"),
        instant(row, "published_at"),
        Optional.ofNullable(row.getString("by_name")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
