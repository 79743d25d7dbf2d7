package org.creatorshub.tool.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcRecognitions implements Recognitions {
  private final Jdbi jdbi;

  JdbcRecognitions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void note(UUID platform, UUID session, Recognition by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into launch_recognition (platform_id, session_id, recognised_by, created_at)
                    values (:platform, :session, :by, :at)
                    """)
                .bind("platform", platform)
                .bind("session", session)
                .bind("by", by.word())
                .bind("at", at)
                .execute());
  }

  @Override
  public Map<Recognition, Long> since(UUID platform, Instant limit) {
    Map<Recognition, Long> counts = new EnumMap<>(Recognition.class);
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    select recognised_by, count(*) from launch_recognition
                    where platform_id = :platform and created_at >= :limit group by recognised_by
                    """)
                .bind("platform", platform)
                .bind("limit", limit)
                .map((rs, context) -> Map.entry(of(rs.getString(1)), rs.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
    return counts;
  }

  private static Recognition of(String word) {
    return Recognition.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
