package org.creatorshub.tool.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcReflections implements Reflections {
  private static final String KEY =
      " where platform_id = :platform and person_id = :person and place_id = :course";
  private final Jdbi jdbi;

  JdbcReflections(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, String> of(Place place) {
    return jdbi.withHandle(
        handle ->
            bound(
                    handle.createQuery("select subject, content from portfolio_reflection" + KEY),
                    place)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void save(Place place, String subject, String text, Instant at) {
    String sql =
        text.isEmpty()
            ? "delete from portfolio_reflection" + KEY + " and subject = :subject"
            : """
              insert into portfolio_reflection
              values (:platform, :person, :course, :subject, :text, :at)
              on conflict (platform_id, person_id, place_id, subject)
              do update set content = excluded.content, saved_at = excluded.saved_at
              """;
    jdbi.useHandle(
        handle -> {
          var update = bound(handle.createUpdate(sql), place).bind("subject", subject);
          if (!text.isEmpty()) {
            update.bind("text", text).bind("at", Timestamp.from(at));
          }
          update.execute();
        });
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Place place) {
    return statement
        .bind("platform", place.platform())
        .bind("person", place.person())
        .bind("course", place.course());
  }
}
