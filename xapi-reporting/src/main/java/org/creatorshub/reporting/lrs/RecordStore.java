package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Jdbi;

/**
 * The record store over one database. Every call joins the caller's transaction, if there is one.
 */
public final class RecordStore {
  /** L-25. */
  private static final int PAGE = 100;

  private static final int LARGEST_PAGE = 500;

  private final JdbcStatements statements;
  private final JdbcSearch search;
  private final Consumer<List<ObjectNode>> learner;
  private volatile Instant last = Instant.EPOCH;

  public RecordStore(Jdbi jdbi) {
    this(jdbi, kept -> {});
  }

  /**
   * With somebody who learns what statements tell of activities.
   *
   * @param learner hears of statements that were not kept before and whose writers may define, in
   *     the transaction that keeps them, as the last that this write does; a transaction with
   *     several writes must hold back what it learns until its end
   */
  public RecordStore(Jdbi jdbi, Consumer<List<ObjectNode>> learner) {
    this.statements = new JdbcStatements(jdbi);
    this.search = new JdbcSearch(jdbi);
    this.learner = learner;
  }

  /**
   * Keeps a batch or nothing of it (L-14). An id that is known with the same content is fine.
   *
   * @param batch checked statements, no id twice; they become the store's, which completes them
   */
  public Storing store(List<ObjectNode> batch, Authority authority, Edition edition) {
    return store(batch, List.of(), new Writer(authority, edition, true));
  }

  /**
   * The same, with files that came along; each is named by a statement of the batch.
   *
   * @param batch checked statements, no id twice; they become the store's, which completes them
   */
  public Storing store(List<ObjectNode> batch, List<Attachment> files, Writer writer) {
    if (batch.isEmpty()) {
      return new Storing.Stored(List.of());
    }
    var frame = Entry.Frame.of(writer);
    return statements.inTransaction(
        writing -> {
          List<Entry> entries = entries(writing, batch, frame);
          List<Entry> inserted = writing.insert(entries);
          List<Entry> conflicts = writing.conflicts(entries, inserted);
          if (!conflicts.isEmpty()) {
            writing.remove(inserted);
            return new Storing.Conflict(conflicts.getFirst().id());
          }
          writing.mark(inserted);
          writing.keep(files, inserted);
          teach(inserted);
          return new Storing.Stored(entries.stream().map(Entry::id).toList());
        });
  }

  /**
   * Keeps statements of several callers in one write, each for itself: a conflict of one is told to
   * that one and keeps no other out. When an id comes twice, the first of the list stands.
   *
   * @param singles checked statements; they stay the callers'
   * @return what came of each, in the order of the list
   */
  public List<Storing> storeEach(List<Single> singles) {
    return statements.inTransaction(
        writing -> {
          List<Position> positions = writing.begin(singles.size());
          List<Entry> entries = new ArrayList<>(singles.size());
          for (int i = 0; i < singles.size(); i++) {
            entries.add(singles.get(i).entry(positions.get(i)));
          }
          List<Entry> inserted = writing.insert(entries);
          Set<Entry> conflicts = Collections.newSetFromMap(new IdentityHashMap<>());
          conflicts.addAll(writing.conflicts(entries, inserted));
          writing.mark(inserted);
          teach(inserted);
          return entries.stream().map(entry -> outcome(entry, conflicts)).toList();
        });
  }

  private static Storing outcome(Entry entry, Set<Entry> conflicts) {
    return conflicts.contains(entry)
        ? new Storing.Conflict(entry.id())
        : new Storing.Stored(List.of(entry.id()));
  }

  /**
   * Keeps what is new of a batch, also when something else of it is not.
   *
   * @param batch checked statements, no id twice; they become the store's, which completes them
   * @param common true for identifiers (of verbs, activities) that very many of these statements
   *     have and of which there are few
   * @return the ids that are kept with other content since before
   */
  public List<UUID> keepNew(
      List<ObjectNode> batch, Authority authority, Edition edition, Predicate<String> common) {
    if (batch.isEmpty()) {
      return List.of();
    }
    ObjectNode agent = authority.agent();
    Optional<String> vouching = Marks.identifier(agent);
    Predicate<String> shared =
        text -> common.test(text) || vouching.filter(text::equals).isPresent();
    var frame = new Entry.Frame(agent, edition, true, shared);
    return statements.inTransaction(
        writing -> {
          List<Entry> entries = entries(writing, batch, frame);
          List<Entry> inserted = writing.insert(entries);
          writing.mark(inserted);
          List<Entry> conflicts = writing.conflicts(entries, inserted);
          teach(inserted);
          return conflicts.stream().map(Entry::id).toList();
        });
  }

  private void teach(List<Entry> inserted) {
    List<ObjectNode> defining =
        inserted.stream().filter(entry -> entry.frame().defines()).map(Entry::document).toList();
    if (!defining.isEmpty()) {
      learner.accept(defining);
    }
  }

  private static List<Entry> entries(
      JdbcStatements.Writing writing, List<ObjectNode> batch, Entry.Frame frame) {
    List<Position> positions = writing.begin(batch.size());
    List<Entry> entries = new ArrayList<>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      entries.add(Entry.of(batch.get(i), positions.get(i), frame));
    }
    return entries;
  }

  /** A statement that is not voided, whichever edition it follows. */
  public Optional<String> byId(UUID id) {
    return search.byId(id, false, Edition.V2_0_0);
  }

  /** A statement that is voided; the right to see it is the caller's to check. */
  public Optional<String> voidedById(UUID id) {
    return search.byId(id, true, Edition.V2_0_0);
  }

  /**
   * The same for a reader of an edition: readers of 1.0.3 are not shown what was written under 2.0.
   */
  public Optional<String> byId(UUID id, boolean voided, Edition reader) {
    return search.byId(id, voided, reader);
  }

  /**
   * One page of what a query finds; voided statements are left out.
   *
   * @param after where the page before ended
   */
  public Page query(Query query, Optional<Position> after) {
    int limit = query.limit() == 0 ? PAGE : Math.min(query.limit(), LARGEST_PAGE);
    return search.page(query, after, limit);
  }

  /**
   * Everything stored up to this moment can be read now, and nothing will be stored at or before it
   * later (L-11). Ask before the query whose answer it shall qualify.
   */
  public Instant consistentThrough() {
    Instant through = statements.consistentThrough();
    last = through;
    return through;
  }

  /**
   * What {@link #consistentThrough} said last: still true, without asking the database; the epoch
   * before it was asked.
   */
  public Instant lastConsistentThrough() {
    return last;
  }

  /** How many statements are kept, voided ones too. */
  public long count() {
    return search.count();
  }

  /** How many statements are kept per verb IRI. */
  public Map<String, Long> countByVerb() {
    return new HashMap<>(search.countByVerb());
  }
}
