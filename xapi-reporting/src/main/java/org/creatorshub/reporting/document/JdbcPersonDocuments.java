package org.creatorshub.reporting.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds a person's documents by their marks. */
final class JdbcPersonDocuments {
  private static final String THEIRS =
      """
       where (agent = any(:marks) and kind <> 'activity-profile')
         or (registration = any(:marks)
           and registration <> '00000000-0000-0000-0000-000000000000')
      """;

  /** A document may have a megabyte. */
  private static final int AT_ONCE = 8;

  private final Jdbi jdbi;

  JdbcPersonDocuments(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  PersonDocuments.Held held(Set<UUID> marks) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*), min(updated_at), max(updated_at) from record_store_document"
                        + THEIRS)
                .bindArray("marks", UUID.class, marks)
                .map(
                    (row, context) ->
                        new PersonDocuments.Held(
                            row.getLong(1),
                            instant(row.getObject(2, OffsetDateTime.class)),
                            instant(row.getObject(3, OffsetDateTime.class))))
                .one());
  }

  void each(Set<UUID> marks, Consumer<PersonDocuments.Found> found) {
    jdbi.useHandle(
        handle -> {
          if (handle.isInTransaction()) {
            each(handle, marks, found);
          } else {
            handle.useTransaction(own -> each(own, marks, found));
          }
        });
  }

  /** Inside a transaction the driver fetches part by part. */
  private static void each(Handle handle, Set<UUID> marks, Consumer<PersonDocuments.Found> found) {
    handle
        .createQuery(
            "select kind, activity_id, document_id, content_type, content, updated_at"
                + " from record_store_document"
                + THEIRS
                + " order by updated_at, document_id")
        .bindArray("marks", UUID.class, marks)
        .setFetchSize(AT_ONCE)
        .map(
            (row, context) ->
                new PersonDocuments.Found(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    row.getString(3),
                    new Document(
                        row.getString(4),
                        row.getBytes(5),
                        row.getObject(6, OffsetDateTime.class).toInstant())))
        .useIterator(rows -> rows.forEachRemaining(found));
  }

  long erase(Set<UUID> marks) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate("delete from record_store_document" + THEIRS)
                .bindArray("marks", UUID.class, marks)
                .execute());
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
