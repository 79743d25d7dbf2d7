package org.creatorshub.reporting.retention;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.statement.Extension;
import org.jdbi.v3.core.Handle;

/**
 * Old statements on one connection, listed in a temporary table as they stood at the start: what
 * comes to refer to them later finds them or not, as it would a moment after.
 */
final class JdbcOld implements AutoCloseable {
  private static final int AT_ONCE = 500;

  private static final String LIST =
      """
      create temporary table old_statement (
        sequence bigint primary key, statement_id uuid not null, refers_to uuid, voids uuid,
        verb text not null, platform text, held boolean not null default false)
      """;

  /** A NUL cannot be told as text; no statement of ours has one. */
  private static final String FILL =
      """
      insert into old_statement (sequence, statement_id, refers_to, voids, verb, platform)
      select * from (
        select sequence, statement_id, refers_to, voids, verb,
          case when strpos(document::text, :nul) = 0
            then document #>> array['context', 'extensions', :lti, 'platform'] end as platform
        from statement where stored < :before) old
      where cast(:platform as text) is null or platform = :platform
      """;

  /** What stays holds what it refers to, and what voids it; and so along every chain. */
  private static final String HOLD =
      """
      with recursive held as (
        (select o.sequence, o.statement_id, o.refers_to
          from old_statement o join statement s on s.refers_to = o.statement_id
          where not exists (select from old_statement x where x.sequence = s.sequence)
        union
        select o.sequence, o.statement_id, o.refers_to
          from old_statement o join statement s on s.statement_id = o.voids
          where not exists (select from old_statement x where x.sequence = s.sequence))
        union
        select o.sequence, o.statement_id, o.refers_to
          from held h join old_statement o
            on o.statement_id = h.refers_to or o.voids = h.statement_id)
      update old_statement set held = true where sequence in (select sequence from held)
      """;

  private static final String COPIES =
      "outbox where target like 'lrs:%' and key in (select cast(statement_id as text) from going)";

  private static final String FILES =
      """
      (select distinct sha2 from statement_attachment a
        where sequence in (select sequence from going) and not exists (
          select from statement_attachment b where b.sha2 = a.sha2
            and b.sequence not in (select sequence from going))) file
      """;

  private static final String OLD_DOCUMENTS =
      "record_store_document where kind <> 'activity-profile' and updated_at < :before";

  private final Handle handle;
  private final Cutoff cutoff;

  JdbcOld(Handle handle, Cutoff cutoff) {
    this.handle = handle;
    this.cutoff = cutoff;
    handle.execute(LIST);
    handle
        .createUpdate(FILL)
        .bind("nul", "\\u0000")
        .bind("lti", Extension.LTI.iri())
        .bind("before", cutoff.before().atOffset(ZoneOffset.UTC))
        .bind("platform", cutoff.platform().map(UUID::toString))
        .execute();
    handle.execute("create index on old_statement (statement_id)");
    handle.execute("create index on old_statement (voids) where voids is not null");
    handle.execute("analyze old_statement");
    handle.execute(HOLD);
  }

  Old count() {
    return new Old(
        lines(),
        count("old_statement where held"),
        count(COPIES),
        count(FILES),
        cutoff.platform().isPresent() ? 0 : documents());
  }

  private List<Old.Line> lines() {
    return handle
        .createQuery(
            """
            select platform, verb, count(*) as statements from old_statement where not held
            group by platform, verb order by platform nulls last, verb
            """)
        .map(
            (row, context) ->
                new Old.Line(
                    Optional.ofNullable(row.getString("platform")),
                    row.getString("verb"),
                    row.getLong("statements")))
        .list();
  }

  private long count(String what) {
    return handle
        .createQuery(
            "with going as (select sequence, statement_id from old_statement where not held)"
                + " select count(*) from "
                + what)
        .mapTo(Long.class)
        .one();
  }

  private long documents() {
    return handle
        .createQuery("select count(*) from " + OLD_DOCUMENTS)
        .bind("before", cutoff.before().atOffset(ZoneOffset.UTC))
        .mapTo(Long.class)
        .one();
  }

  /** The next few, oldest first, in the transaction of the handle; nothing when all are gone. */
  Removed removeStatements() {
    List<Long> next = next();
    while (!next.isEmpty()) {
      handle
          .createUpdate("delete from old_statement where sequence = any(:next)")
          .bindArray("next", Long.class, next)
          .execute();
      List<String> gone = delete(next);
      if (!gone.isEmpty()) {
        return new Removed(gone.size(), copies(gone), Attachments.remove(handle, next), 0);
      }
      next = next(); // these were erased meanwhile
    }
    return Removed.NOTHING;
  }

  private List<Long> next() {
    return handle
        .createQuery(
            "select sequence from old_statement where not held order by sequence limit :most")
        .bind("most", AT_ONCE)
        .mapTo(Long.class)
        .list();
  }

  private List<String> delete(List<Long> sequences) {
    for (String table : List.of("statement_mark", "statement_reference")) {
      handle
          .createUpdate("delete from " + table + " where sequence = any(:sequences)")
          .bindArray("sequences", Long.class, sequences)
          .execute();
    }
    return handle
        .createQuery(
            """
            with gone as (
              delete from statement where sequence = any(:sequences) returning statement_id)
            select cast(statement_id as text) from gone
            """)
        .bindArray("sequences", Long.class, sequences)
        .mapTo(String.class)
        .list();
  }

  private long copies(List<String> statements) {
    return handle
        .createUpdate("delete from outbox where target like 'lrs:%' and key = any(:statements)")
        .bindArray("statements", String.class, statements)
        .execute();
  }

  Removed removeDocuments() {
    if (cutoff.platform().isPresent()) {
      return Removed.NOTHING;
    }
    long gone =
        handle
            .createUpdate(
                "delete from record_store_document where ctid in (select ctid from "
                    + OLD_DOCUMENTS
                    + " limit :most)")
            .bind("before", cutoff.before().atOffset(ZoneOffset.UTC))
            .bind("most", AT_ONCE)
            .execute();
    return new Removed(0, 0, 0, gone);
  }

  @Override
  public void close() {
    handle.execute("drop table old_statement");
  }
}
