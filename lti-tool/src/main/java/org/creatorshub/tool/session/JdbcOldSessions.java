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

  /**
   * Several nodes may sweep at once: each takes rows that no other holds. What hangs on a session
   * without a foreign key, so that launches and pages stay quick, goes in the same statement.
   */
  @Override
  public int forget(Instant usedBefore, int most) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    with gone as (
                      delete from launch_session where (platform_id, session_id) in (
                        select platform_id, session_id from launch_session
                        where created_at < :limit and used_at < :limit
                        limit :most for update skip locked)
                      returning platform_id, session_id),
                    begun as (
                      delete from session_begun b using gone
                      where (b.platform_id, b.session_id) = (gone.platform_id, gone.session_id)),
                    visits as (
                      delete from page_visit v using gone
                      where (v.platform_id, v.session_id) = (gone.platform_id, gone.session_id)
                        and v.told_at is not null),
                    answers as (
                      delete from deep_link_answer a using gone
                      where (a.platform_id, a.session_id) = (gone.platform_id, gone.session_id))
                    select count(*) from gone
                    """)
                .bind("limit", usedBefore)
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
  }
}
