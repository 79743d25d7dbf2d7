package org.creatorshub.tool.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcUsedStates implements UsedStates {
  private final Jdbi jdbi;

  JdbcUsedStates(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean use(Fingerprint state, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        insert into used_state (state_hash, used_at) values (:state, :at)
                        on conflict do nothing
                        """)
                    .bind("state", state.bytes())
                    .bind("at", at)
                    .execute())
        == 1;
  }

  @Override
  public int forgetBefore(Instant limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("delete from used_state where used_at < :limit")
                .bind("limit", limit)
                .execute());
  }
}
