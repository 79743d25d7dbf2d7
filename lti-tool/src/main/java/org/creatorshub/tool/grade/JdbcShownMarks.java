package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcShownMarks implements ShownMarks {
  private final Jdbi jdbi;

  JdbcShownMarks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Known> of(Cell cell) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from grade_shown where platform_id = :platform and link_id = :link
                      and test = :test and person_id = :person
                    """)
                .bindMap(JdbcGradeRow.cell(cell))
                .map((row, context) -> known(row))
                .findOne());
  }

  @Override
  public void delivered(Cell cell, URI column, Optional<Shown> shown) {
    Map<String, @Nullable Object> values = values(cell, column);
    put(values, shown);
    write(
        """
        insert into grade_shown as old values (:platform, :link, :test, :person, :column,
          cast(:score as numeric), cast(:maximum as numeric), cast(:at as timestamptz),
          cast(:score as numeric), cast(:maximum as numeric), cast(:at as timestamptz))
        on conflict (platform_id, link_id, test, person_id) do update set
          lineitem_url = excluded.lineitem_url, after_score = excluded.after_score,
          after_maximum = excluded.after_maximum, after_at = excluded.after_at,
          score = excluded.score, maximum = excluded.maximum, read_at = excluded.read_at
        """,
        values);
  }

  @Override
  public void read(Cell cell, URI column, Shown shown) {
    Map<String, @Nullable Object> values = values(cell, column);
    put(values, Optional.of(shown));
    write(
        """
        insert into grade_shown as old values (:platform, :link, :test, :person, :column,
          null, null, null, cast(:score as numeric), :maximum, :at)
        on conflict (platform_id, link_id, test, person_id) do update set
          after_score = case when old.lineitem_url = excluded.lineitem_url then old.after_score end,
          after_maximum = case when old.lineitem_url = excluded.lineitem_url then old.after_maximum end,
          after_at = case when old.lineitem_url = excluded.lineitem_url then old.after_at end,
          lineitem_url = excluded.lineitem_url,
          score = excluded.score, maximum = excluded.maximum, read_at = excluded.read_at
        """,
        values);
  }

  private void write(String sql, Map<String, @Nullable Object> values) {
    jdbi.useHandle(handle -> handle.createUpdate(sql).bindMap(values).execute());
  }

  private static Map<String, @Nullable Object> values(Cell cell, URI column) {
    Map<String, @Nullable Object> values = new HashMap<>(JdbcGradeRow.cell(cell));
    values.put("column", column.toString());
    return values;
  }

  private static void put(Map<String, @Nullable Object> values, Optional<Shown> shown) {
    values.put("score", shown.flatMap(Shown::score).orElse(null));
    values.put("maximum", shown.map(Shown::maximum).orElse(null));
    values.put("at", shown.map(one -> JdbcGradeRow.utc(one.at())).orElse(null));
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        URI.create(row.getString("lineitem_url")),
        shown(row, "after_score", "after_maximum", "after_at"),
        shown(row, "score", "maximum", "read_at"));
  }

  static Optional<Shown> shown(ResultSet row, String score, String maximum, String at)
      throws SQLException {
    BigDecimal of = row.getBigDecimal(maximum);
    return of == null
        ? Optional.empty()
        : Optional.of(
            new Shown(
                Optional.ofNullable(row.getBigDecimal(score)), of, JdbcGradeRow.instant(row, at)));
  }
}
