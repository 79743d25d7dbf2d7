package org.creatorshub.tool.privacy;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.privacy.PersonalData.Erased;
import org.jdbi.v3.core.Handle;

/** Removes rows of one person, and what arrives late. */
final class JdbcErasure {
  private static final String MARK = "mark";

  /** Grades whose row is gone; the queue has no other tie to them. */
  private static final String LOST_GRADES =
      """
      delete from outbox o where o.target like 'ags:%'
        and cast(o.payload as json) ->> 'post' is not null and not exists (
        select 1 from grade_post g where g.platform_id = cast(cast(o.payload as json) ->> 'platform' as uuid)
        and g.post_id = cast(cast(o.payload as json) ->> 'post' as uuid))
      """;

  private final Handle handle;

  JdbcErasure(Handle handle) {
    this.handle = handle;
  }

  long erase(PersonKeys keys, Instant at) {
    long entries = dequeue(keys);
    for (PersonalTable table : PersonalTables.ALL) {
      entries +=
          JdbcPersonalData.bound(
                  handle.createUpdate(
                      "delete from %s where %s".formatted(table.table(), table.theirs())),
                  keys,
                  table)
              .execute();
    }
    entries += leaveReviewLinks(keys);
    for (Key key : Key.values()) {
      remember(keys.platform(), key.word(), "sha256(uuid_send(k))", keys.of(key), at);
    }
    remember(keys.platform(), MARK, "uuid_send(k)", keys.marks(), at);
    return entries;
  }

  /** What waits for the LMS or another record store and names the person. */
  private long dequeue(PersonKeys keys) {
    return handle
        .createUpdate(
            """
            delete from outbox where lane like :person or key like :person
              or payload like :person or payload like :pseudonym
            """)
        .bind("person", "%" + keys.person() + "%")
        .bind("pseudonym", "%" + keys.pseudonym() + "%")
        .execute();
  }

  /** A teacher's links serve reviewers: they go on, made by nobody. */
  private long leaveReviewLinks(PersonKeys keys) {
    return handle
        .createUpdate(
            """
            update review_link set created_by = cast(:nobody as uuid)
            where platform_id = :platform and created_by = :person
            """)
        .bind("nobody", new UUID(0, 0))
        .bind("platform", keys.platform())
        .bind("person", keys.person())
        .execute();
  }

  private void remember(
      UUID platform, String kind, String hash, Collection<UUID> keys, Instant at) {
    handle
        .createUpdate(
            """
            insert into erasure_key (platform_id, kind, hash, erased_at)
            select :platform, :kind, %s, :at from unnest(cast(:keys as uuid[])) k
            on conflict do nothing
            """
                .formatted(hash))
        .bind("platform", platform)
        .bind("kind", kind)
        .bind("at", Timestamp.from(at))
        .bindArray("keys", UUID.class, keys)
        .execute();
  }

  void note(UUID platform, Erased erased, Instant at) {
    handle
        .createUpdate(
            """
            insert into erasure (platform_id, erasure_id, person_hash, asked_by, by_hash, entries,
              erased_at)
            values (:platform, :id, :person, :by, :byPerson, :entries, :at)
            """)
        .bind("platform", platform)
        .bind("id", erased.id())
        .bind("person", erased.person().bytes())
        .bind("by", erased.by())
        .bind("byPerson", erased.byPerson().map(Fingerprint::bytes).orElse(null))
        .bind("entries", erased.entries())
        .bind("at", Timestamp.from(at))
        .execute();
  }

  long sweep(Instant forgetBefore) {
    if (!underWay()) {
      return 0;
    }
    long late = 0;
    for (PersonalTable table : PersonalTables.ALL) {
      late += handle.execute("delete from %s where %s".formatted(table.table(), table.erased()));
    }
    late += handle.execute(LOST_GRADES);
    handle.execute("delete from erasure_key where erased_at < ?", Timestamp.from(forgetBefore));
    return late;
  }

  private boolean underWay() {
    return handle
        .createQuery("select exists (select 1 from erasure_key)")
        .mapTo(Boolean.class)
        .one();
  }

  List<UUID> marks() {
    return handle
        .createQuery("select hash from erasure_key where kind = '" + MARK + "'")
        .map((row, context) -> ByteBuffer.wrap(row.getBytes(1)))
        .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
        .list();
  }
}
