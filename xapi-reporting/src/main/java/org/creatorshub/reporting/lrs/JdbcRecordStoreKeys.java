package org.creatorshub.reporting.lrs;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The keys in the database. */
final class JdbcRecordStoreKeys {
  private final Jdbi jdbi;

  JdbcRecordStoreKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(String key, String name, RecordStoreKeys.Kept kept, OffsetDateTime now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into record_store_key
                      (key, name, secret_hash, scopes, per_minute, created_at)
                    values (:key, :name, :hash, :scopes, :perMinute, :now)
                    """)
                .bind("key", key)
                .bind("name", name)
                .bind("hash", kept.secretHash())
                .bindArray("scopes", String.class, kept.scopes().stream().map(Scope::word).toList())
                .bind("perMinute", kept.perMinute())
                .bind("now", now)
                .execute());
  }

  Optional<RecordStoreKeys.Kept> find(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select secret_hash, scopes, per_minute from record_store_key
                    where key = :key and revoked_at is null
                    """)
                .bind("key", key)
                .map(
                    (row, context) ->
                        new RecordStoreKeys.Kept(
                            row.getBytes("secret_hash"), scopes(row), row.getInt("per_minute")))
                .findOne());
  }

  /** A name that a later version wrote gives no right. */
  private static Set<Scope> scopes(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("scopes").getArray())
        .flatMap(word -> Scope.of(word).stream())
        .collect(Collectors.toSet());
  }

  void noteUse(Map<String, Instant> used) {
    if (used.isEmpty()) {
      return;
    }
    List<String> known = List.copyOf(used.keySet());
    List<OffsetDateTime> times =
        known.stream().map(key -> used.getOrDefault(key, Instant.EPOCH).atOffset(UTC)).toList();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update record_store_key k set last_used_at = new.used_at
                    from unnest(:keys, cast(:times as timestamptz[])) as new (key, used_at)
                    where k.key = new.key
                      and (k.last_used_at is null or k.last_used_at < new.used_at)
                    """)
                .bindArray("keys", String.class, known)
                .bindArray("times", String.class, times.stream().map(Object::toString).toList())
                .execute());
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
                            scopes(row),
                            row.getInt("per_minute"),
                            row.getTimestamp("created_at").toInstant(),
                            Optional.ofNullable(row.getTimestamp("last_used_at"))
                                .map(Timestamp::toInstant),
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
