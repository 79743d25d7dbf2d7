package org.creatorshub.reporting.lrs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.attachment.Attachments;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** Writes statements, and knows the oldest write that is still under way. */
final class JdbcStatements {
  /**
   * Every write holds a shared advisory lock whose key is this prefix and its start in
   * milliseconds, until it is committed. So the oldest open write can be seen by all nodes, and
   * writers never wait for each other.
   */
  private static final long LOCK_PREFIX = 0x4C52L << 48;

  private static final long LOCK_TIME = (1L << 48) - 1;

  private final Jdbi jdbi;

  JdbcStatements(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** In the caller's transaction if there is one, else in one of its own. */
  <T> T inTransaction(Function<Writing, T> work) {
    return jdbi.withHandle(
        handle ->
            handle.isInTransaction()
                ? work.apply(new Writing(handle))
                : handle.inTransaction(own -> work.apply(new Writing(own))));
  }

  Instant consistentThrough() {
    return jdbi.withHandle(
        handle -> {
          // first the clock, then the locks, which the row of the clock brings about: a write that
          // begins in between is stored later
          Seen seen =
              handle
                  .createQuery(
                      """
                      with now as materialized (
                        select date_trunc('milliseconds', clock_timestamp()) as here)
                      select here, (
                        select min(classid::bigint << 32 | objid::bigint) from pg_locks
                        where locktype = 'advisory' and objsubid = 1
                          and classid::bigint >> 16 = :prefix and here is not null
                          and database = (select oid from pg_database
                                          where datname = current_database())) as oldest
                      from now
                      """)
                  .bind("prefix", LOCK_PREFIX >> 48)
                  .map((row, context) -> seen(row))
                  .one();
          Instant now = seen.now();
          Optional<Instant> oldest = seen.oldest();
          Instant bound = oldest.filter(start -> start.isBefore(now)).orElse(now);
          // another write may still be stored in this very millisecond
          return bound.minus(Duration.ofMillis(1));
        });
  }

  private static Seen seen(ResultSet row) throws SQLException {
    Instant now = row.getObject("here", OffsetDateTime.class).toInstant();
    long key = row.getLong("oldest");
    return new Seen(
        now, row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(key & LOCK_TIME)));
  }

  /** The clock, and when the oldest open write began. */
  private record Seen(Instant now, Optional<Instant> oldest) {}

  /** One write, in one transaction. */
  static final class Writing {
    private final Handle handle;

    private Writing(Handle handle) {
      this.handle = handle;
    }

    /**
     * Announces the write and takes places for its statements. The clock is read only for the row
     * that the announcement gives, so never before it; and the key is made from a clock that was
     * read earlier still.
     */
    List<Position> begin(int count) {
      return handle
          .createQuery(
              """
              with announced as materialized (
                select pg_advisory_xact_lock_shared(
                  :prefix | floor(extract(epoch from clock_timestamp()) * 1000)::bigint) as done),
              now as materialized (
                select date_trunc('milliseconds', clock_timestamp()) as stored
                from announced where done is not null)
              select stored, nextval('statement_sequence') as sequence
              from now, generate_series(1, :count)
              """)
          .bind("prefix", LOCK_PREFIX)
          .bind("count", count)
          .map(
              (row, context) ->
                  new Position(
                      row.getObject("stored", OffsetDateTime.class).toInstant(),
                      row.getLong("sequence")))
          .list();
    }

    /** Inserts those whose ids are new, and says which these are. */
    List<Entry> insert(List<Entry> entries) {
      // ids in order: two batches that share ids wait for each other and never in a ring
      List<Entry> inOrder =
          entries.stream().sorted(Comparator.comparing(entry -> entry.id().toString())).toList();
      Set<Long> inserted = insertRows(inOrder, entries.getFirst().position().stored());
      return entries.stream().filter(e -> inserted.contains(e.position().sequence())).toList();
    }

    /**
     * @param stored the same for all
     */
    private Set<Long> insertRows(List<Entry> all, Instant stored) {
      return handle
          .createQuery(
              """
              insert into statement (sequence, statement_id, stored, edition, document, verb,
                registration, occurred_at, refers_to, voids, shared)
              select sequence, id, :stored, edition, document::json, verb,
                registration, occurred::timestamptz, refers, voids, shared
              from unnest(:sequences, :ids, :editions, :documents, :verbs, :registrations,
                  :occurred, :refers, :voids, :shared)
                as new (sequence, id, edition, document, verb, registration, occurred, refers,
                  voids, shared)
              on conflict (statement_id) do nothing
              returning sequence
              """)
          .bind("stored", stored.atOffset(ZoneOffset.UTC))
          .bindArray("sequences", Long.class, column(all, entry -> entry.position().sequence()))
          .bindArray("ids", UUID.class, column(all, Entry::id))
          .bind("editions", texts(all, entry -> entry.frame().edition().header()))
          .bind("documents", texts(all, entry -> entry.document().toString()))
          .bind("verbs", texts(all, Entry::verb))
          .bindArray("registrations", UUID.class, column(all, e -> e.registration().orElse(null)))
          .bind("occurred", texts(all, entry -> Moments.text(entry.occurredAt())))
          .bindArray("refers", UUID.class, column(all, entry -> entry.refersTo().orElse(null)))
          .bindArray("voids", UUID.class, column(all, entry -> entry.voids().orElse(null)))
          .bindArray("shared", Long.class, column(all, e -> e.marks().sharedKey().orElse(null)))
          .mapTo(Long.class)
          .set();
    }

    private static <T extends @Nullable Object> List<T> column(
        List<Entry> entries, Function<Entry, T> value) {
      List<T> column = new ArrayList<>(entries.size());
      entries.forEach(entry -> column.add(value.apply(entry)));
      return column;
    }

    /** As an array of texts the driver sends them as they are; else it would escape every quote. */
    private static Argument texts(List<Entry> entries, Function<Entry, String> value) {
      String[] texts = entries.stream().map(value).toArray(String[]::new);
      return (place, statement, context) ->
          statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
    }

    /** Those, in the order of the batch, whose ids are kept with other content since before. */
    List<Entry> conflicts(List<Entry> entries, List<Entry> inserted) {
      if (inserted.size() == entries.size()) {
        return List.of();
      }
      Set<Entry> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
      fresh.addAll(inserted);
      List<Entry> known = entries.stream().filter(entry -> !fresh.contains(entry)).toList();
      Map<UUID, String> kept = documents(known.stream().map(Entry::id).toList());
      return known.stream()
          .filter(entry -> !entry.sameAs(kept.getOrDefault(entry.id(), "{}")))
          .toList();
    }

    /** What is kept under these ids, voided or not. */
    private Map<UUID, String> documents(List<UUID> ids) {
      Map<UUID, String> found = new HashMap<>();
      handle
          .createQuery(
              "select statement_id, document from statement where statement_id = any(:ids)")
          .bindArray("ids", UUID.class, ids)
          .map(
              (row, context) ->
                  Map.entry(row.getObject("statement_id", UUID.class), row.getString("document")))
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
      return found;
    }

    /** Takes back what this write inserted, before it is marked. */
    void remove(List<Entry> inserted) {
      handle
          .createUpdate("delete from statement where sequence = any(:sequences)")
          .bindArray(
              "sequences", Long.class, column(inserted, entry -> entry.position().sequence()))
          .execute();
    }

    /** Keeps files with the statements that were inserted and name them. */
    void keep(List<Attachment> files, List<Entry> inserted) {
      if (files.isEmpty() || inserted.isEmpty()) {
        return;
      }
      Map<Long, List<String>> bringing = new TreeMap<>();
      inserted.forEach(
          entry ->
              bringing.put(
                  entry.position().sequence(),
                  AttachmentNotice.of(entry.document()).stream()
                      .map(AttachmentNotice::sha2)
                      .toList()));
      Attachments.keep(handle, files, bringing);
    }

    /** Makes what was inserted findable. */
    void mark(List<Entry> inserted) {
      if (!inserted.isEmpty()) {
        new JdbcMarks(handle).insert(inserted);
      }
    }
  }
}
