package org.creatorshub.tool.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPracticeAnswers implements PracticeAnswers {
  private final Jdbi jdbi;

  JdbcPracticeAnswers(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, Practised> of(Run run) {
    Map<String, Practised> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select question, session_id, round, tries, answer from practice_answer"
                        + " where platform_id = ? and registration = ?",
                    run.platform(),
                    run.registration())
                .map(
                    (rs, context) ->
                        Map.entry(
                            rs.getString(1),
                            new Practised(
                                rs.getObject(2, UUID.class),
                                rs.getInt(3),
                                rs.getInt(4),
                                List.of((String[]) rs.getArray(5).getArray()))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  @Override
  public void keep(Run run, String question, Practised practised, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into practice_answer (platform_id, registration, question, session_id, round,
                  tries, answer, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (platform_id, registration, question) do update set
                  session_id = excluded.session_id, round = excluded.round, tries = excluded.tries,
                  answer = excluded.answer, answered_at = excluded.answered_at
                """,
                run.platform(),
                run.registration(),
                question,
                practised.session(),
                practised.round(),
                practised.tries(),
                practised.answer().toArray(String[]::new),
                at.atOffset(ZoneOffset.UTC)));
  }
}
