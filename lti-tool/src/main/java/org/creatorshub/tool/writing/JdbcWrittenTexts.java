package org.creatorshub.tool.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.tool.lesson.Run;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcWrittenTexts implements WrittenTexts {
  private static final String KEY =
      " where platform_id = :platform and registration = :run and text_id = :text";
  private final Jdbi jdbi;

  JdbcWrittenTexts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Written of(Run run, String text) {
    return jdbi.withHandle(
        handle ->
            key(handle.createQuery("select * from written_text" + KEY), run, text)
                .map((row, context) -> written(row))
                .findOne()
                .orElse(Written.NOTHING));
  }

  @Override
  public boolean save(Run run, String text, String content, int revision, Instant at) {
    String sql =
        revision == 0
            ? """
              insert into written_text
                (platform_id, registration, text_id, content, revision, saved_at)
              values (:platform, :run, :text, :content, :revision + 1, :at)
              on conflict do nothing
              """
            : "update written_text set content = :content, revision = :revision + 1, saved_at = :at"
                + KEY
                + " and revision = :revision";
    return jdbi.withHandle(
        handle ->
            key(handle.createUpdate(sql), run, text)
                    .bind("content", content)
                    .bind("revision", revision)
                    .bind("at", Timestamp.from(at))
                    .execute()
                == 1);
  }

  @Override
  public void compare(Run run, String text, Instant at) {
    jdbi.useHandle(
        handle ->
            key(
                    handle.createUpdate(
                        "update written_text set compared_at = coalesce(compared_at, :at)" + KEY),
                    run,
                    text)
                .bind("at", Timestamp.from(at))
                .execute());
  }

  @Override
  public int check(Run run, String text, Set<Integer> ticks, int revision, Instant at) {
    return jdbi.withHandle(
        handle ->
            key(
                    handle.createQuery(
                        """
                        update written_text set
                          version = version + case when checked_revision < :revision then 1 else 0 end,
                          checked_revision = greatest(checked_revision, :revision),
                          checked_at = :at, ticks = :ticks
                        """
                            + KEY
                            + " returning version"),
                    run,
                    text)
                .bind("revision", revision)
                .bind("at", Timestamp.from(at))
                .bindArray(
                    "ticks", String.class, ticks.stream().sorted().map(String::valueOf).toList())
                .mapTo(Integer.class)
                .one());
  }

  private static <S extends SqlStatement<S>> S key(S statement, Run run, String text) {
    return statement
        .bind("platform", run.platform())
        .bind("run", run.registration())
        .bind("text", text);
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        row.getString("content"),
        row.getInt("revision"),
        time(row, "saved_at"),
        time(row, "compared_at"),
        Arrays.stream((String[]) row.getArray("ticks").getArray())
            .map(Integer::valueOf)
            .collect(Collectors.toSet()),
        time(row, "checked_at"),
        row.getInt("checked_revision"),
        row.getInt("version"));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
