package org.creatorshub.tool.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lesson.Run;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAttempts implements Attempts {
  private static final String ALL =
      "select * from attempt where platform_id = ? and registration = ? and test = ?";
  private final Jdbi jdbi;

  JdbcAttempts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Attempt> of(Run run, String test) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(ALL + " order by number", run.platform(), run.registration(), test)
                .map((rs, context) -> attempt(rs))
                .list());
  }

  @Override
  public boolean start(Attempt attempt) {
    return jdbi.withHandle(
            handle -> {
              hold(handle, new Run(attempt.platform(), attempt.registration()), attempt.test());
              return handle.execute(
                  """
                    insert into attempt (platform_id, attempt_id, registration, person_id, link_id,
                      unit, test, number, seed, questions, started_at, touched_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                  attempt.platform(),
                  attempt.id(),
                  attempt.registration(),
                  attempt.person(),
                  attempt.link(),
                  attempt.unit(),
                  attempt.test(),
                  attempt.number(),
                  attempt.seed(),
                  attempt.questions().toArray(String[]::new),
                  time(attempt.startedAt()),
                  time(attempt.startedAt()));
            })
        == 1;
  }

  @Override
  public Optional<Attempt> lock(Run run, String test, int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    ALL + " and number = ? for update",
                    run.platform(),
                    run.registration(),
                    test,
                    number)
                .map((rs, context) -> attempt(rs))
                .findOne());
  }

  @Override
  public Map<String, Saved> answers(Attempt attempt) {
    Map<String, Saved> answers = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select question, answer, spent_seconds, saved_at from attempt_answer"
                        + " where platform_id = ? and attempt_id = ?",
                    attempt.platform(),
                    attempt.id())
                .map((rs, context) -> saved(rs))
                .forEach(saved -> answers.put(saved.question(), saved)));
    return answers;
  }

  @Override
  public void save(Attempt attempt, List<Saved> answers, long revision, String writer, Instant at) {
    jdbi.useHandle(
        handle -> {
          answers.forEach(answer -> save(handle, attempt, answer));
          handle.execute(
              "update attempt set revision = ?, writer = ?, touched_at = ?"
                  + " where platform_id = ? and attempt_id = ?",
              revision,
              writer,
              time(at),
              attempt.platform(),
              attempt.id());
        });
  }

  private static void save(Handle handle, Attempt attempt, Saved saved) {
    handle.execute(
        """
        insert into attempt_answer
          (platform_id, attempt_id, question, answer, spent_seconds, saved_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (platform_id, attempt_id, question) do update set
          answer = excluded.answer, spent_seconds = excluded.spent_seconds,
          saved_at = excluded.saved_at
        """,
        attempt.platform(),
        attempt.id(),
        saved.question(),
        saved.answer().toArray(String[]::new),
        saved.spent().toSeconds(),
        time(saved.at()));
  }

  @Override
  public void finish(
      Attempt attempt,
      Map<String, Mark> marks,
      BigDecimal percent,
      Optional<Boolean> passed,
      Instant at) {
    jdbi.useHandle(
        handle -> {
          marks.forEach(
              (question, mark) ->
                  handle.execute(
                      "update attempt_answer set share = ?, is_right = ?"
                          + " where platform_id = ? and attempt_id = ? and question = ?",
                      mark.share(),
                      mark.right(),
                      attempt.platform(),
                      attempt.id(),
                      question));
          handle.execute(
              "update attempt set submitted_at = ?, percent = ?, passed = ?"
                  + " where platform_id = ? and attempt_id = ?",
              time(at),
              percent,
              passed.orElse(null),
              attempt.platform(),
              attempt.id());
        });
  }

  @Override
  public Reopened reopen(Run run, String test, int number, int sitting, Instant at) {
    return jdbi.withHandle(
        handle -> {
          // whoever starts an attempt meanwhile waits for this lock, or this waits for them
          hold(handle, run, test);
          boolean other =
              handle
                  .select(ALL, run.platform(), run.registration(), test)
                  .map((rs, context) -> attempt(rs))
                  .stream()
                  .anyMatch(one -> one.open() && one.number() != number);
          if (other) {
            return Reopened.ANOTHER_IS_OPEN;
          }
          int changed =
              handle.execute(
                  """
                  update attempt set submitted_at = null, sitting = sitting + 1,
                    judgement = judgement + 1, touched_at = ?
                  where platform_id = ? and registration = ? and test = ? and number = ?
                    and sitting = ? and submitted_at is not null
                  """,
                  time(at),
                  run.platform(),
                  run.registration(),
                  test,
                  number,
                  sitting);
          return changed == 1 ? Reopened.DONE : Reopened.NOT_AS_SEEN;
        });
  }

  /** Until the transaction ends, nobody else starts or opens an attempt of this run. */
  private static void hold(Handle handle, Run run, String test) {
    handle
        .createQuery("select pg_advisory_xact_lock(hashtext('attempt'), hashtext(:key))::text")
        .bind("key", run.registration() + test)
        .mapTo(String.class)
        .list();
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getObject("platform_id", UUID.class),
        row.getObject("attempt_id", UUID.class),
        row.getObject("registration", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("link_id", UUID.class),
        row.getString("unit"),
        row.getString("test"),
        row.getInt("number"),
        row.getLong("seed"),
        texts(row, "questions"),
        row.getLong("revision"),
        row.getString("writer"),
        row.getInt("sitting"),
        row.getInt("judgement"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("touched_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getBigDecimal("percent")),
        Optional.ofNullable(row.getObject("passed", Boolean.class)));
  }

  private static Saved saved(ResultSet row) throws SQLException {
    return new Saved(
        row.getString("question"),
        texts(row, "answer"),
        Duration.ofSeconds(row.getLong("spent_seconds")),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
