package org.creatorshub.reporting.lrs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes what statements are found by, also through references (L-07). */
final class JdbcMarks {
  private final Handle handle;

  JdbcMarks(Handle handle) {
    this.handle = handle;
  }

  void insert(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    insertOwn(entries);
    List<Long> referring =
        entries.stream()
            .filter(entry -> entry.refersTo().isPresent())
            .map(entry -> entry.position().sequence())
            .toList();
    if (!referring.isEmpty()) {
      copyFromTargets(referring);
    }
    copyToReferrers(entries.stream().map(Entry::id).toList());
  }

  private void insertOwn(List<Entry> entries) {
    List<Integer> usages = new ArrayList<>();
    List<UUID> marks = new ArrayList<>();
    List<Long> sequences = new ArrayList<>();
    for (Entry entry : entries) {
      for (Mark mark : entry.marks()) {
        usages.add((int) mark.usage().code());
        marks.add(mark.hash());
        sequences.add(entry.position().sequence());
      }
    }
    handle
        .createUpdate(
            """
            insert into statement_mark (usage, mark, stored, sequence)
            select m.usage, m.mark, s.stored, m.sequence
            from unnest(:usages, :marks, :sequences) as m (usage, mark, sequence)
            join statement s on s.sequence = m.sequence
            """)
        .bindArray("usages", Integer.class, usages)
        .bindArray("marks", UUID.class, marks)
        .bindArray("sequences", Long.class, sequences)
        .execute();
  }

  /** The target was there first. */
  private void copyFromTargets(List<Long> referring) {
    handle
        .createUpdate(
            """
            insert into statement_mark (usage, mark, stored, sequence)
            select m.usage, m.mark, r.stored, r.sequence
            from statement r
            join statement t on t.statement_id = r.refers_to
            join statement_mark m on m.sequence = t.sequence
            where r.sequence = any(:referring)
            on conflict do nothing
            """)
        .bindArray("referring", Long.class, referring)
        .execute();
  }

  /** The references were there first, and references to references. */
  private void copyToReferrers(List<UUID> targets) {
    handle
        .createUpdate(
            """
            with recursive above (target, statement_id, stored, sequence) as (
              select t.sequence, r.statement_id, r.stored, r.sequence
              from statement t join statement r on r.refers_to = t.statement_id
              where t.statement_id = any(:targets)
              union
              select a.target, r.statement_id, r.stored, r.sequence
              from above a join statement r on r.refers_to = a.statement_id)
            insert into statement_mark (usage, mark, stored, sequence)
            select m.usage, m.mark, a.stored, a.sequence
            from above a join statement_mark m on m.sequence = a.target
            on conflict do nothing
            """)
        .bindArray("targets", UUID.class, targets)
        .execute();
  }
}
