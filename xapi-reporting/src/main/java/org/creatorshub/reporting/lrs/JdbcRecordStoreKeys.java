package org.creatorshub.reporting.lrs;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The keys in the database. */
final class JdbcRecordStoreKeys {
  private final Jdbi jdbi;

  JdbcRecordStoreKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(String key, String name, byte[] secretHash, OffsetDateTime now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into record_store_key (key, name, secret_hash, created_at)
                values (?, ?, ?, ?)
                """,
                key,
                name,
                secretHash,
                now));
  }

  Optional<byte[]> secretHash(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select secret_hash from record_store_key
                    where key = :key and revoked_at is null
                    """)
                .bind("key", key)
                .map((row, context) -> row.getBytes("secret_hash"))
                .findOne());
  }

  boolean revoke(String key, OffsetDateTime now) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                    """
                    update record_store_key set revoked_at = ?
                    where key = ? and revoked_at is null
                    """,
                    now,
                    key)
                > 0);
  }

  List<RecordStoreKeys.KnownKey> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from record_store_key order by created_at desc, key")
                .map(
                    (row, context) ->
                        new RecordStoreKeys.KnownKey(
                            row.getString("key"),
                            row.getString("name"),
                            row.getTimestamp("created_at").toInstant(),
                            Optional.ofNullable(row.getTimestamp("revoked_at"))
                                .map(Timestamp::toInstant)))
                .list());
  }

  /** The key of the cursors: the one that is kept, or this one from now on. */
  byte[] cursorKey(byte[] fresh) {
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              "insert into record_store_cursor (one, key) values (true, ?) on conflict do nothing",
              fresh);
          return handle
              .createQuery("select key from record_store_cursor")
              .map((row, context) -> row.getBytes("key"))
              .one();
        });
  }
}
