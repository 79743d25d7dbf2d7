package org.creatorshub.reporting.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.document.Decision.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Documents in one table. Who changes one holds a lock on its name, also while there is none. */
final class JdbcDocuments implements Documents {
  /** Locks of two numbers, beside those of one number that statements take. */
  private static final int LOCK = 0x444F4355;

  private static final String SHELF = "kind = :kind and activity = :activity and agent = :agent";
  private static final String ONE =
      " where " + SHELF + " and registration = :registration and name = :name";
  private static final String SOME =
      " where " + SHELF + " and (:every or registration = :registration)";

  private final Jdbi jdbi;
  private final int most;

  JdbcDocuments(Jdbi jdbi, int most) {
    this.jdbi = jdbi;
    this.most = most;
  }

  @Override
  public Optional<Document> find(Shelf shelf, String name) {
    return jdbi.withHandle(handle -> find(handle, ShelfKey.of(shelf), NameHash.of(name), ""));
  }

  private static Optional<Document> find(Handle handle, ShelfKey shelf, UUID name, String ending) {
    return on(
            handle.createQuery(
                "select content_type, content, updated_at from record_store_document"
                    + ONE
                    + ending),
            shelf)
        .bind("name", name)
        .map(
            (row, context) ->
                new Document(
                    row.getString("content_type"),
                    row.getBytes("content"),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant()))
        .findOne();
  }

  @Override
  public Decision change(
      Shelf shelf, String name, Function<Optional<Document>, Decision> deciding) {
    ShelfKey key = ShelfKey.of(shelf);
    return jdbi.withHandle(
        handle ->
            handle.isInTransaction()
                ? change(handle, key, name, deciding)
                : handle.inTransaction(own -> change(own, key, name, deciding)));
  }

  private Decision change(
      Handle handle, ShelfKey shelf, String name, Function<Optional<Document>, Decision> deciding) {
    UUID hash = NameHash.of(name);
    lock(handle, shelf, hash);
    // the row too, or clearing the shelf could come in between
    Optional<Document> there = find(handle, shelf, hash, " for update");
    Decision decision = deciding.apply(there);
    if (decision instanceof Decision.Keep && there.isEmpty() && full(handle, shelf)) {
      return new Decision.Refused(
          Reason.TOO_MANY, "There are " + most + " documents here already; remove some first");
    }
    switch (decision) {
      case Decision.Keep(Document document) -> write(handle, shelf, name, document);
      case Decision.Remove remove ->
          on(handle.createUpdate("delete from record_store_document" + ONE), shelf)
              .bind("name", hash)
              .execute();
      case Decision.Refused refused -> {
        // all stays as it is
      }
    }
    return decision;
  }

  private static void lock(Handle handle, ShelfKey shelf, UUID name) {
    int key =
        NameHash.of(
                String.join(
                    "\n",
                    shelf.kind(),
                    shelf.activity().toString(),
                    shelf.agent().toString(),
                    shelf.oneRegistration().toString(),
                    name.toString()))
            .hashCode();
    handle
        .createQuery("select cast(pg_advisory_xact_lock(:lock, :key) as text)")
        .bind("lock", LOCK)
        .bind("key", key)
        .mapTo(String.class)
        .list();
  }

  private boolean full(Handle handle, ShelfKey shelf) {
    return on(
                handle.createQuery(
                    "select count(*) from (select 1 from record_store_document"
                        + SOME
                        + " limit :most) counted"),
                shelf)
            .bind("every", true)
            .bind("most", most)
            .mapTo(Integer.class)
            .one()
        >= most;
  }

  private static void write(Handle handle, ShelfKey shelf, String name, Document document) {
    on(
            handle.createUpdate(
                """
                insert into record_store_document (kind, activity, agent, registration, name,
                  activity_id, document_id, content_type, content, updated_at)
                values (:kind, :activity, :agent, :registration, :name,
                  :activityId, :documentId, :contentType, :content, :updatedAt)
                on conflict (kind, activity, agent, registration, name) do update set
                  content_type = excluded.content_type, content = excluded.content,
                  updated_at = excluded.updated_at
                """),
            shelf)
        .bind("name", NameHash.of(name))
        .bind("activityId", shelf.activityId().orElse(null))
        .bind("documentId", name)
        .bind("contentType", document.contentType())
        .bind("content", document.content())
        .bind("updatedAt", document.updatedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public List<String> names(Shelf shelf, Optional<Instant> since) {
    ShelfKey key = ShelfKey.of(shelf);
    return jdbi.withHandle(
        handle ->
            on(
                    handle.createQuery(
                        "select distinct document_id from record_store_document"
                            + SOME
                            + " and updated_at > :since order by document_id"),
                    key)
                .bind("every", key.registration().isEmpty())
                .bind("since", since.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .list());
  }

  @Override
  public int clear(Shelf shelf) {
    ShelfKey key = ShelfKey.of(shelf);
    return jdbi.withHandle(
        handle ->
            on(handle.createUpdate("delete from record_store_document" + SOME), key)
                .bind("every", key.registration().isEmpty())
                .execute());
  }

  private static <S extends SqlStatement<S>> S on(S statement, ShelfKey shelf) {
    return statement
        .bind("kind", shelf.kind())
        .bind("activity", shelf.activity())
        .bind("agent", shelf.agent())
        .bind("registration", shelf.oneRegistration());
  }
}
