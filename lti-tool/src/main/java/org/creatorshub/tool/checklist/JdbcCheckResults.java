package org.creatorshub.tool.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

@ApplicationScoped
class JdbcCheckResults implements CheckResults {
  private final Jdbi jdbi;

  JdbcCheckResults(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void put(UUID platform, Checked checked) {
    jdbi.useTransaction(
        h -> {
          h.execute("select pg_advisory_xact_lock(hashtext(?))", "checks " + platform);
          h.execute("delete from platform_check where platform_id = ?", platform);
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  insert into platform_check
                    (platform_id, line, place, state, finding, remedy, checked_at)
                  values (:platform, :line, :place, :state, :finding, :remedy, :at)
                  """);
          for (int place = 0; place < checked.lines().size(); place++) {
            CheckLine line = checked.lines().get(place);
            batch
                .bind("platform", platform)
                .bind("line", line.name())
                .bind("place", place)
                .bind("state", line.word())
                .bind("finding", line.finding())
                .bind("remedy", line.remedy())
                .bind("at", checked.at())
                .add();
          }
          batch.execute();
        });
  }

  @Override
  public Optional<Checked> of(UUID platform) {
    List<Map.Entry<Instant, CheckLine>> rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "select * from platform_check where platform_id = :platform order by place")
                    .bind("platform", platform)
                    .map((row, context) -> read(row))
                    .list());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Checked(rows.getFirst().getKey(), rows.stream().map(Map.Entry::getValue).toList()));
  }

  private static Map.Entry<Instant, CheckLine> read(ResultSet row) throws SQLException {
    return Map.entry(
        row.getTimestamp("checked_at").toInstant(),
        new CheckLine(
            row.getString("line"),
            CheckLine.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            row.getString("finding"),
            row.getString("remedy")));
  }
}
