package org.creatorshub.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcOldSessions implements OldSessions {
  private final Jdbi jdbi;

  JdbcOldSessions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Several nodes may sweep at once: each takes rows that no other holds. */
  @Override
  public int forget(Instant usedBefore, int most) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    delete from launch_session where (platform_id, session_id) in (
                      select platform_id, session_id from launch_session
                      where created_at < :limit and used_at < :limit
                      limit :most for update skip locked)
                    """)
                .bind("limit", usedBefore)
                .bind("most", most)
                .execute());
  }
}
