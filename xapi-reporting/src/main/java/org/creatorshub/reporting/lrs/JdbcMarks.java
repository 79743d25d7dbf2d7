package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Writes what statements are found by. A statement about a statement is found by what its target is
 * found by too, and so on along the chain (L-07). Marks of targets are read from their documents,
 * because marks that are shared are not beside them.
 */
final class JdbcMarks {
  /** Longer chains are found up to here; a ring ends here too. */
  private static final int DEEPEST = 32;

  /** Statements about one write that came before it; marks are passed on to so many. */
  private static final int MOST_REFERRERS = 10_000;

  private record Target(long source, Set<Mark> marks) {}

  private record Referrer(long target, Instant stored, long sequence) {}

  /** Marks and where they belong, as lists of equal length. */
  private static final class Columns {
    private final List<Integer> usages = new ArrayList<>();
    private final List<UUID> hashes = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();

    Columns(SortedMap<Long, Set<Mark>> marks) {
      marks.forEach((place, found) -> found.forEach(mark -> add(place, mark)));
    }

    void bind(Query query, String prefix) {
      query
          .bindArray(prefix + "Usages", Integer.class, usages)
          .bindArray(prefix + "Marks", UUID.class, hashes)
          .bindArray(prefix + "Places", Long.class, places);
    }

    private void add(long place, Mark mark) {
      usages.add((int) mark.usage().code());
      hashes.add(mark.hash());
      places.add(place);
    }
  }

  private final Handle handle;

  JdbcMarks(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param entries at least one, all of one write
   */
  void insert(List<Entry> entries) {
    SortedMap<Long, Set<Mark>> own = new TreeMap<>();
    SortedMap<Long, Set<Mark>> shared = new TreeMap<>();
    List<Long> referring = new ArrayList<>();
    for (Entry entry : entries) {
      long sequence = entry.position().sequence();
      own.put(sequence, entry.marks().own());
      entry.marks().sharedKey().ifPresent(key -> shared.put(key, entry.marks().shared()));
      if (entry.refersTo().isPresent()) {
        referring.add(sequence);
      }
    }
    if (!referring.isEmpty()) {
      refer(referring);
      targets(referring).forEach(t -> own.merge(t.source(), t.marks(), JdbcMarks::both));
    }
    List<UUID> ids = entries.stream().map(Entry::id).toList();
    if (write(entries.getFirst().position().stored(), own, shared, ids)) {
      entries.forEach(e -> own.merge(e.position().sequence(), e.marks().shared(), JdbcMarks::both));
      passOn(referrers(ids), own);
    }
  }

  private void refer(List<Long> referring) {
    handle
        .createUpdate(
            """
            insert into statement_reference (target, sequence)
            select refers_to, sequence from statement where sequence = any(:referring)
            on conflict do nothing
            """)
        .bindArray("referring", Long.class, referring)
        .execute();
  }

  /** All along the chains; they were there first or came in the same write. */
  private List<Target> targets(List<Long> referring) {
    return handle
        .createQuery(
            """
            with recursive below (source, target, depth) as (
              select sequence, refers_to, 1 from statement where sequence = any(:referring)
              union
              select b.source, t.refers_to, b.depth + 1
              from below b join statement t on t.statement_id = b.target
              where t.refers_to is not null and b.depth < :deepest)
            select b.source, t.document
            from below b join statement t on t.statement_id = b.target
            """)
        .bindArray("referring", Long.class, referring)
        .bind("deepest", DEEPEST)
        .map(
            (row, context) ->
                new Target(row.getLong("source"), Marks.of(read(row.getString("document")))))
        .list();
  }

  /** True when statements about these were there first. */
  private boolean write(
      Instant stored,
      SortedMap<Long, Set<Mark>> own,
      SortedMap<Long, Set<Mark>> shared,
      List<UUID> ids) {
    var query =
        handle
            .createQuery(
                """
                with shared as (
                  insert into statement_shared_mark (usage, mark, shared)
                  select usage, mark, shared
                  from unnest(:sharedUsages, :sharedMarks, :sharedPlaces)
                    as new (usage, mark, shared)
                  on conflict do nothing),
                own as (
                  insert into statement_mark (usage, mark, stored, sequence)
                  select usage, mark, :stored, sequence
                  from unnest(:ownUsages, :ownMarks, :ownPlaces) as new (usage, mark, sequence)
                  on conflict do nothing)
                select exists (select from statement_reference where target = any(:ids))
                """)
            .bind("stored", stored.atOffset(ZoneOffset.UTC))
            .bindArray("ids", UUID.class, ids);
    new Columns(shared).bind(query, "shared");
    new Columns(own).bind(query, "own");
    return query.mapTo(Boolean.class).one();
  }

  /** References, and references to references; each with the target of this write below it. */
  private List<Referrer> referrers(List<UUID> ids) {
    return handle
        .createQuery(
            """
            with recursive above (target, statement_id, stored, sequence) as (
              select t.sequence, r.statement_id, r.stored, r.sequence
              from statement t join statement r on r.refers_to = t.statement_id
              where t.statement_id = any(:ids)
              union
              select a.target, r.statement_id, r.stored, r.sequence
              from above a join statement r on r.refers_to = a.statement_id)
            select target, stored, sequence from above limit :most
            """)
        .bind("most", MOST_REFERRERS)
        .bindArray("ids", UUID.class, ids)
        .map(
            (row, context) ->
                new Referrer(
                    row.getLong("target"),
                    row.getObject("stored", OffsetDateTime.class).toInstant(),
                    row.getLong("sequence")))
        .list();
  }

  /** In order of time and sequence, so that two writes never wait for each other in a ring. */
  private void passOn(List<Referrer> referrers, Map<Long, Set<Mark>> marks) {
    SortedMap<Instant, SortedMap<Long, Set<Mark>>> passed = new TreeMap<>();
    for (Referrer referrer : referrers) {
      passed
          .computeIfAbsent(referrer.stored(), stored -> new TreeMap<>())
          .computeIfAbsent(referrer.sequence(), sequence -> new TreeSet<>())
          .addAll(marks.getOrDefault(referrer.target(), Set.of()));
    }
    passed.forEach((stored, all) -> write(stored, all, new TreeMap<>(), List.of()));
  }

  private static Set<Mark> both(Set<Mark> one, Set<Mark> other) {
    Set<Mark> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private static JsonNode read(String document) {
    return StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
        .orElseThrow(() -> new RecordStoreException("A kept statement is not JSON"));
  }
}
