package org.creatorshub.tool.attention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.Rule;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

@ApplicationScoped
class JdbcFlags implements Flags {
  private final Jdbi jdbi;

  JdbcFlags(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Kept> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from attention_flag
                    where platform_id = :platform and course_id = :course order by person_id, flag
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map((row, context) -> kept(row))
                .list());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getObject("person_id", UUID.class),
        row.getString("flag"),
        Rule.valueOf(row.getString("rule")),
        Optional.ofNullable(row.getString("unit")),
        row.getString("reason"),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("answer")),
        Optional.ofNullable(row.getObject("snoozed_until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("snooze_note")));
  }

  /** A row is written again only when its words change or an hour has gone. */
  @Override
  public void note(UUID platform, UUID course, Map<UUID, List<Flag>> flags, Instant at) {
    if (flags.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into attention_flag as f (platform_id, person_id, course_id, flag, rule,
                    unit, reason, first_at, last_at)
                  values (:platform, :person, :course, :flag, :rule, :unit, :reason, :at, :at)
                  on conflict (platform_id, person_id, course_id, flag) do update
                    set reason = excluded.reason, last_at = excluded.last_at
                  where f.reason <> excluded.reason
                    or f.last_at < excluded.last_at - interval '1 hour'
                  """);
          flags.keySet().stream()
              .sorted()
              .forEach(
                  person ->
                      flags
                          .getOrDefault(person, List.of())
                          .forEach(flag -> add(batch, platform, course, person, flag, at)));
          batch.execute();
        });
  }

  private static void add(
      PreparedBatch batch, UUID platform, UUID course, UUID person, Flag flag, Instant at) {
    batch
        .bind("platform", platform)
        .bind("person", person)
        .bind("course", course)
        .bind("flag", flag.key())
        .bind("rule", flag.rule().name())
        .bind("unit", flag.unit().orElse(null))
        .bind("reason", flag.reason())
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .add();
  }

  @Override
  public boolean answer(
      UUID platform, UUID course, UUID person, String key, String text, Instant at) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update attention_flag set answer = ?, answered_at = ?
                    where platform_id = ? and person_id = ? and course_id = ? and flag = ?
                    """,
                    text,
                    at.atOffset(ZoneOffset.UTC),
                    platform,
                    person,
                    course,
                    key));
  }

  @Override
  public boolean snooze(
      UUID platform, UUID course, UUID person, String key, Instant until, String note) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update attention_flag set snoozed_until = ?, snooze_note = ?
                    where platform_id = ? and person_id = ? and course_id = ? and flag = ?
                    """,
                    until.atOffset(ZoneOffset.UTC),
                    note,
                    platform,
                    person,
                    course,
                    key));
  }
}
