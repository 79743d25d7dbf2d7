package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

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
          // first the clock, then the locks: a write that begins in between is stored later
          Instant now =
              handle
                  .createQuery("select date_trunc('milliseconds', clock_timestamp())")
                  .mapTo(OffsetDateTime.class)
                  .one()
                  .toInstant();
          Optional<Instant> oldest =
              handle
                  .createQuery(
                      """
                      select min(classid::bigint << 32 | objid::bigint) from pg_locks
                      where locktype = 'advisory' and objsubid = 1
                        and classid::bigint >> 16 = :prefix
                        and database = (select oid from pg_database
                                        where datname = current_database())
                      """)
                  .bind("prefix", LOCK_PREFIX >> 48)
                  .mapTo(Long.class)
                  .findOne()
                  .map(key -> Instant.ofEpochMilli(key & LOCK_TIME));
          Instant bound = oldest.filter(start -> start.isBefore(now)).orElse(now);
          // another write may still be stored in this very millisecond
          return bound.minus(Duration.ofMillis(1));
        });
  }

  static boolean same(String kept, Entry entry) {
    return Sameness.same(read(kept), entry.sent());
  }

  private static JsonNode read(String kept) {
    return StrictJson.read(kept.getBytes(StandardCharsets.UTF_8), message -> {})
        .orElseThrow(() -> new RecordStoreException("A kept statement is not JSON"));
  }

  /** One write, in one transaction. */
  static final class Writing {
    private final Handle handle;

    private Writing(Handle handle) {
      this.handle = handle;
    }

    /** Announces the write and takes places for its statements. */
    List<Position> begin(int count) {
      handle
          .createQuery(
              """
              select pg_advisory_xact_lock_shared(
                :prefix | floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
              """)
          .bind("prefix", LOCK_PREFIX)
          .mapToMap()
          .one();
      return handle
          .createQuery(
              """
              with now as materialized (
                select date_trunc('milliseconds', clock_timestamp()) as stored)
              select stored, nextval('statement_sequence') as sequence
              from now, generate_series(1, :count)
              """)
          .bind("count", count)
          .map(
              (row, context) ->
                  new Position(
                      row.getObject("stored", OffsetDateTime.class).toInstant(),
                      row.getLong("sequence")))
          .list();
    }

    /** What is kept under these ids, voided or not. */
    Map<UUID, String> documents(List<UUID> ids) {
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

    /**
     * Inserts all, or nothing when another write was faster with an id and other content: then the
     * answer is that id.
     */
    Optional<UUID> insert(List<Entry> entries) {
      if (entries.isEmpty()) {
        return Optional.empty();
      }
      // ids in order: two batches that share ids wait for each other and never in a ring
      List<Entry> inOrder =
          entries.stream().sorted(Comparator.comparing(entry -> entry.id().toString())).toList();
      handle.execute("savepoint batch");
      int[] counts = insertRows(inOrder);
      List<Entry> inserted = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        Entry entry = inOrder.get(i);
        if (counts[i] > 0) {
          inserted.add(entry);
        } else if (!same(documents(List.of(entry.id())).getOrDefault(entry.id(), "{}"), entry)) {
          handle.execute("rollback to savepoint batch");
          return Optional.of(entry.id());
        }
      }
      new JdbcMarks(handle).insert(inserted);
      handle.execute("release savepoint batch");
      return Optional.empty();
    }

    private int[] insertRows(List<Entry> entries) {
      PreparedBatch batch =
          handle.prepareBatch(
              """
              insert into statement (sequence, statement_id, stored, edition, document, verb,
                registration, occurred_at, refers_to, voids)
              values (:sequence, :id, :stored, :edition, :document::json, :verb,
                :registration::uuid, :occurred, :refers::uuid, :voids::uuid)
              on conflict (statement_id) do nothing
              """);
      for (Entry entry : entries) {
        batch
            .bind("sequence", entry.position().sequence())
            .bind("id", entry.id())
            .bind("stored", entry.position().stored().atOffset(ZoneOffset.UTC))
            .bind("edition", entry.edition().header())
            .bind("document", entry.document().toString())
            .bind("verb", entry.verb())
            .bind("registration", entry.registration().map(UUID::toString).orElse(null))
            .bind("occurred", entry.occurredAt().atOffset(ZoneOffset.UTC))
            .bind("refers", entry.refersTo().map(UUID::toString).orElse(null))
            .bind("voids", entry.voids().map(UUID::toString).orElse(null))
            .add();
      }
      return batch.execute();
    }
  }
}
