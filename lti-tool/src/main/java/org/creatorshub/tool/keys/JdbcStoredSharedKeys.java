package org.creatorshub.tool.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcStoredSharedKeys implements StoredSharedKeys {
  private final Jdbi jdbi;

  JdbcStoredSharedKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public SharedKeys.Kept keepFirst(String purpose, SharedKeys.Kept fresh, Instant at) {
    return jdbi.withHandle(
        h -> {
          h.createUpdate(
                  """
                  insert into shared_key (purpose, key, encrypted, created_at)
                  values (:purpose, :key, :encrypted, :at) on conflict do nothing
                  """)
              .bind("purpose", purpose)
              .bind("key", fresh.key())
              .bind("encrypted", fresh.encrypted())
              .bind("at", at)
              .execute();
          return kept(h, purpose);
        });
  }

  @Override
  public SharedKeys.Kept replace(
      String purpose, SharedKeys.Kept old, SharedKeys.Kept fresh, Instant at) {
    return jdbi.withHandle(
        h -> {
          h.createUpdate(
                  """
                  update shared_key set key = :key, encrypted = :encrypted, created_at = :at
                  where purpose = :purpose and key = :old
                  """)
              .bind("key", fresh.key())
              .bind("encrypted", fresh.encrypted())
              .bind("at", at)
              .bind("purpose", purpose)
              .bind("old", old.key())
              .execute();
          return kept(h, purpose);
        });
  }

  private static SharedKeys.Kept kept(Handle h, String purpose) {
    return h.createQuery("select key, encrypted from shared_key where purpose = :purpose")
        .bind("purpose", purpose)
        .map((rs, context) -> new SharedKeys.Kept(rs.getString(1), rs.getBoolean(2)))
        .one();
  }
}
