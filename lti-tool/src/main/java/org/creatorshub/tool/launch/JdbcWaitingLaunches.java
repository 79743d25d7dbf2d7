package org.creatorshub.tool.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcWaitingLaunches implements WaitingLaunches {
  private final Jdbi jdbi;

  JdbcWaitingLaunches(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void hold(
      UUID platform, Fingerprint state, Fingerprint handle, byte[] sealed, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into waiting_launch (platform_id, state_hash, handle_hash, sealed, created_at)
                    values (:platform, :state, :handle, :sealed, :at)
                    on conflict (platform_id, state_hash) do update
                      set handle_hash = excluded.handle_hash, sealed = excluded.sealed
                    """)
                .bind("platform", platform)
                .bind("state", state.bytes())
                .bind("handle", handle.bytes())
                .bind("sealed", sealed)
                .bind("at", at)
                .execute());
  }

  @Override
  public Optional<byte[]> take(Fingerprint handle) {
    return jdbi.withHandle(
        h ->
            h.createQuery("delete from waiting_launch where handle_hash = :handle returning sealed")
                .bind("handle", handle.bytes())
                .mapTo(byte[].class)
                .findOne());
  }

  @Override
  public int forgetBefore(Instant limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("delete from waiting_launch where created_at < :limit")
                .bind("limit", limit)
                .execute());
  }
}
