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
  private static final List<String> OPEN_PAGES = List.of("submission_review", "privacy_launch");

  /** Grades whose row is gone; the queue has no other tie to them. */
  private static final String LOST_GRADES =
      """
      delete from outbox o where o.target like 'ags:%'
        and cast(o.payload as json) ->> 'post' is not null and not exists (
        select 1 from grade_post g where g.platform_id = cast(cast(o.payload as json) ->> 'platform' as uuid)
        and g.post_id = cast(cast(o.payload as json) ->> 'post' as uuid))
      """;

  /**
   * Copies for other record stores whose statement is gone, also refused ones with their reason.
   */
  private static final String LOST_COPIES =
      """
      delete from outbox o where o.target like 'lrs:%' and not exists (
        select 1 from statement s
        where s.statement_id = cast(case when o.target like 'lrs:%' then o.key end as uuid))
      """;

  private final Handle handle;

  JdbcErasure(Handle handle) {
    this.handle = handle;
  }

  long eraseWork(PersonKeys keys, Instant at) {
    long entries = dequeue(keys) + leaveReviewLinks(keys) + leaveOpenPages(keys);
    for (PersonalTable table : PersonalTables.ALL) {
      entries += table.isWork() ? delete(keys, table) : 0;
    }
    for (Key key : Key.values()) {
      remember(keys.platform(), key.word(), "sha256(uuid_send(k))", keys.of(key), at);
    }
    remember(keys.platform(), MARK, "uuid_send(k)", keys.marks(), at);
    return entries;
  }

  /** After the statements. */
  long eraseRest(PersonKeys keys) {
    long copies = handle.execute(LOST_COPIES);
    return copies
        + PersonalTables.ALL.stream()
            .filter(table -> !table.isWork())
            .mapToLong(table -> delete(keys, table))
            .sum();
  }

  private long delete(PersonKeys keys, PersonalTable table) {
    return JdbcPersonalData.bound(
            handle.createUpdate("delete from %s where %s".formatted(table.table(), table.theirs())),
            keys,
            table)
        .execute();
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

  /** Pages about the person that others have open: they belong to those others. */
  private long leaveOpenPages(PersonKeys keys) {
    return OPEN_PAGES.stream()
        .mapToLong(
            table ->
                handle
                    .createUpdate(
                        "update %s set person_id = null where platform_id = :platform"
                                .formatted(table)
                            + " and person_id = :person")
                    .bind("platform", keys.platform())
                    .bind("person", keys.person())
                    .execute())
        .sum();
  }

  /** The same for pages that were being opened. */
  private long leavePagesOfNobody() {
    return OPEN_PAGES.stream()
        .mapToLong(
            table ->
                handle.execute(
                    """
                    update %s page set person_id = null where person_id is not null
                      and not exists (select 1 from person p
                        where p.platform_id = page.platform_id and p.person_id = page.person_id)
                    """
                        .formatted(table)))
        .sum();
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
              records, erased_at)
            values (:platform, :id, :person, :by, :byPerson, :entries, :records, :at)
            """)
        .bind("platform", platform)
        .bind("id", erased.id())
        .bind("person", erased.person().bytes())
        .bind("by", erased.by())
        .bind("byPerson", erased.byPerson().map(Fingerprint::bytes).orElse(null))
        .bind("entries", erased.entries())
        .bind("records", erased.records())
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
    late += handle.execute(LOST_GRADES) + handle.execute(LOST_COPIES) + leavePagesOfNobody();
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
