package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorshub.reporting.attachment.Attachments;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds a person's statements by their marks. */
final class JdbcPersonStatements {
  /** Registrations and related agents, which hold the direct ones too. */
  private static final String THEIRS =
      "(select sequence from statement_mark where usage in (2, 6) and mark = any(:marks))";

  private static final int AT_ONCE = 200;

  private final Jdbi jdbi;

  JdbcPersonStatements(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  PersonStatements.Held held(Set<UUID> marks) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*), min(stored), max(stored) from statement where sequence in "
                        + THEIRS)
                .bindArray("marks", UUID.class, marks)
                .map(
                    (row, context) ->
                        new PersonStatements.Held(
                            row.getLong(1),
                            instant(row.getObject(2, OffsetDateTime.class)),
                            instant(row.getObject(3, OffsetDateTime.class))))
                .one());
  }

  void each(Set<UUID> marks, Consumer<String> line) {
    jdbi.useHandle(
        handle -> {
          if (handle.isInTransaction()) {
            each(handle, marks, line);
          } else {
            handle.useTransaction(own -> each(own, marks, line));
          }
        });
  }

  /** Inside a transaction the driver fetches part by part. */
  private static void each(Handle handle, Set<UUID> marks, Consumer<String> line) {
    handle
        .createQuery(
            "select document from statement where sequence in " + THEIRS + " order by sequence")
        .bindArray("marks", UUID.class, marks)
        .setFetchSize(AT_ONCE)
        .mapTo(String.class)
        .useIterator(documents -> documents.forEachRemaining(line));
  }

  List<String> files(Set<UUID> marks) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct sha2 from statement_attachment where sequence in "
                        + THEIRS
                        + " order by sha2")
                .bindArray("marks", UUID.class, marks)
                .mapTo(String.class)
                .list());
  }

  long erase(Set<UUID> marks) {
    return jdbi.withHandle(
        handle ->
            handle.isInTransaction()
                ? erase(handle, marks)
                : handle.inTransaction(own -> erase(own, marks)));
  }

  private static long erase(Handle handle, Set<UUID> marks) {
    List<Long> sequences =
        handle
            .createQuery(
                "delete from statement where sequence in " + THEIRS + " returning sequence")
            .bindArray("marks", UUID.class, marks)
            .mapTo(Long.class)
            .list();
    handle
        .createUpdate("delete from statement_mark where sequence in " + THEIRS)
        .bindArray("marks", UUID.class, marks)
        .execute();
    handle
        .createUpdate("delete from statement_reference where sequence = any(:sequences)")
        .bindArray("sequences", Long.class, sequences)
        .execute();
    Attachments.remove(handle, sequences);
    return sequences.size();
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
