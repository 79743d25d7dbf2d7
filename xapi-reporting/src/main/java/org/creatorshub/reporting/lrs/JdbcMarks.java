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

/**
 * Writes what statements are found by. A statement about a statement is found by what its target is
 * found by too, and so on along the chain (L-07). Marks of targets are read from their documents,
 * so that the table of marks is asked by mark only and needs no other index.
 */
final class JdbcMarks {
  private record Target(long source, Set<Mark> marks) {}

  private record Referrer(long target, Instant stored, long sequence) {}

  private final Handle handle;

  JdbcMarks(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param entries at least one, all of one write
   */
  void insert(List<Entry> entries) {
    SortedMap<Long, Set<Mark>> marks = new TreeMap<>();
    List<Long> referring = new ArrayList<>();
    for (Entry entry : entries) {
      long sequence = entry.position().sequence();
      marks.put(sequence, entry.marks());
      if (entry.refersTo().isPresent()) {
        referring.add(sequence);
      }
    }
    if (!referring.isEmpty()) {
      targets(referring)
          .forEach(target -> marks.merge(target.source(), target.marks(), JdbcMarks::both));
    }
    List<UUID> ids = entries.stream().map(Entry::id).toList();
    if (write(entries.getFirst().position().stored(), marks, ids)) {
      passOn(referrers(ids), marks);
    }
  }

  /** All along the chains; they were there first or came in the same write. */
  private List<Target> targets(List<Long> referring) {
    return handle
        .createQuery(
            """
            with recursive below (source, target) as (
              select sequence, refers_to from statement where sequence = any(:referring)
              union
              select b.source, t.refers_to
              from below b join statement t on t.statement_id = b.target
              where t.refers_to is not null)
            select b.source, t.document
            from below b join statement t on t.statement_id = b.target
            """)
        .bindArray("referring", Long.class, referring)
        .map(
            (row, context) ->
                new Target(row.getLong("source"), Marks.of(read(row.getString("document")))))
        .list();
  }

  /** True when statements about these were there first. */
  private boolean write(Instant stored, SortedMap<Long, Set<Mark>> marks, List<UUID> ids) {
    List<Integer> usages = new ArrayList<>();
    List<UUID> hashes = new ArrayList<>();
    List<Long> sequences = new ArrayList<>();
    marks.forEach(
        (sequence, found) ->
            found.forEach(
                mark -> {
                  usages.add((int) mark.usage().code());
                  hashes.add(mark.hash());
                  sequences.add(sequence);
                }));
    return handle
        .createQuery(
            """
            with marked as (
              insert into statement_mark (usage, mark, stored, sequence)
              select usage, mark, :stored, sequence
              from unnest(:usages, :marks, :sequences) as new (usage, mark, sequence)
              on conflict do nothing)
            select exists (select from statement where refers_to = any(:ids))
            """)
        .bind("stored", stored.atOffset(ZoneOffset.UTC))
        .bindArray("usages", Integer.class, usages)
        .bindArray("marks", UUID.class, hashes)
        .bindArray("sequences", Long.class, sequences)
        .bindArray("ids", UUID.class, ids)
        .mapTo(Boolean.class)
        .one();
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
            select target, stored, sequence from above
            """)
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
    passed.forEach((stored, all) -> write(stored, all, List.of()));
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
