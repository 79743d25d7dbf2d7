package org.creatorshub.tool.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads and judges attempts, which the test writes. */
@ApplicationScoped
class JdbcHandedIn implements HandedIn {
  private static final String OF =
      """
      from attempt a join resource_link l using (platform_id, link_id)
      where a.platform_id = :platform and coalesce(l.context_id, l.link_id) = :course
        and a.test = :test and a.submitted_at is not null
      """;

  private final Jdbi jdbi;

  JdbcHandedIn(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What the answers of one attempt earned, and how long they took. */
  private static final class Answers {
    private final Map<String, Double> shares = new HashMap<>();
    private Duration spent = Duration.ZERO;

    void add(ResultSet row) throws SQLException {
      Double share = row.getObject("share", Double.class);
      if (share != null) {
        shares.put(row.getString("question"), share);
      }
      spent = spent.plusSeconds(row.getLong("spent_seconds"));
    }
  }

  @Override
  public List<Sheet> of(UUID platform, UUID course, String test) {
    return jdbi.withHandle(
        handle -> {
          Map<UUID, Answers> answers = answers(handle, platform, course, test);
          return handle
              .createQuery(
                  "select a.*, p.pseudonym, l.context_id "
                      + OF.replace("where", "join person p using (platform_id, person_id) where")
                      + " order by a.registration, a.number for update of a")
              .bind("platform", platform)
              .bind("course", course)
              .bind("test", test)
              .map((row, context) -> sheet(row, answers))
              .list();
        });
  }

  private static Map<UUID, Answers> answers(
      Handle handle, UUID platform, UUID course, String test) {
    Map<UUID, Answers> all = new HashMap<>();
    handle
        .createQuery(
            """
            select x.attempt_id, x.question, x.share, x.spent_seconds from attempt_answer x
            join (select a.platform_id, a.attempt_id %s) as a using (platform_id, attempt_id)
            """
                .formatted(OF))
        .bind("platform", platform)
        .bind("course", course)
        .bind("test", test)
        .map(
            (row, context) -> {
              UUID attempt = row.getObject("attempt_id", UUID.class);
              all.computeIfAbsent(attempt, id -> new Answers()).add(row);
              return attempt;
            })
        .list();
    return all;
  }

  private static Sheet sheet(ResultSet row, Map<UUID, Answers> all) throws SQLException {
    UUID attempt = row.getObject("attempt_id", UUID.class);
    Answers answers = all.getOrDefault(attempt, new Answers());
    return new Sheet(
        row.getObject("platform_id", UUID.class),
        attempt,
        row.getInt("number"),
        row.getObject("registration", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("pseudonym", UUID.class),
        row.getObject("link_id", UUID.class),
        Optional.ofNullable(row.getObject("context_id", UUID.class)),
        row.getLong("seed"),
        List.of((String[]) row.getArray("questions").getArray()),
        instant(row, "started_at"),
        instant(row, "submitted_at"),
        row.getBigDecimal("percent"),
        Optional.ofNullable(row.getObject("passed", Boolean.class)),
        row.getInt("judgement"),
        answers.shares,
        answers.spent);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  public void judge(Sheet sheet, BigDecimal percent, Optional<Boolean> passed) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update attempt set percent = ?, passed = ?, judgement = judgement + 1
                where platform_id = ? and attempt_id = ?
                """,
                percent,
                passed.orElse(null),
                sheet.platform(),
                sheet.attempt()));
  }
}
