package org.creatorshub.reporting.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The files of statements in the database: each once, whoever sends it, and gone with the last
 * statement that has it. A file is shown only with a statement that brought it: who knows a hash
 * does not thereby get the file.
 */
public final class Attachments {
  /**
   * Held shared by writes that bring files and alone by removals, so that a file is not removed
   * while a write that has it is under way. The record store reads all keys of one number that
   * begin with {@code 4C52} as times of open writes, so this one begins otherwise.
   */
  private static final long LOCK = 0x4154_5441_4348_0000L;

  private final Jdbi jdbi;

  public Attachments(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Which of these hashes are files that came with one of these statements. */
  public Set<String> heldBy(Collection<UUID> statements, Collection<String> hashes) {
    return sizesHeldBy(statements, hashes).keySet();
  }

  /** The same, each with the size of the file in bytes. */
  public Map<String, Long> sizesHeldBy(Collection<UUID> statements, Collection<String> hashes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select f.sha2, octet_length(f.data) as size from statement_file f
                    where f.sha2 = any(:hashes) and exists (
                      select from statement s join statement_attachment a on a.sequence = s.sequence
                      where s.statement_id = any(:statements) and a.sha2 = f.sha2)
                    """)
                .bindArray("statements", UUID.class, statements)
                .bindArray("hashes", String.class, hashes)
                .map((row, context) -> Map.entry(row.getString("sha2"), row.getLong("size")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** A file; empty when it was removed in the meantime. */
  public Optional<byte[]> data(String sha2) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select data from statement_file where sha2 = :sha2")
                .bind("sha2", sha2)
                .mapTo(byte[].class)
                .findOne());
  }

  /**
   * Keeps files with the statements that bring them, in the transaction of the handle.
   *
   * @param bringing hashes per place of a statement in the order of the store
   */
  public static void keep(Handle handle, List<Attachment> files, Map<Long, List<String>> bringing) {
    handle.execute("select pg_advisory_xact_lock_shared(?)", LOCK);
    PreparedBatch keeping =
        handle.prepareBatch(
            "insert into statement_file (sha2, data) values (:sha2, :data) on conflict do nothing");
    // in order: two writes with the same files never wait for each other in a ring
    files.stream()
        .collect(Collectors.toMap(Attachment::sha2, Attachment::data, (one, same) -> one))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(file -> keeping.bind("sha2", file.getKey()).bind("data", file.getValue()).add());
    keeping.execute();
    Set<String> here = files.stream().map(Attachment::sha2).collect(Collectors.toSet());
    PreparedBatch linking =
        handle.prepareBatch(
            """
            insert into statement_attachment (sequence, sha2) values (:sequence, :sha2)
            on conflict do nothing
            """);
    bringing.forEach(
        (sequence, hashes) ->
            hashes.stream()
                .filter(here::contains)
                .forEach(sha2 -> linking.bind("sequence", sequence).bind("sha2", sha2).add()));
    linking.execute();
  }

  /**
   * Removes the files of statements, unless other statements have them too, in the transaction of
   * the handle.
   *
   * @return how many files
   */
  public static int remove(Handle handle, Collection<Long> sequences) {
    if (sequences.isEmpty()) {
      return 0;
    }
    handle.execute("select pg_advisory_xact_lock(?)", LOCK);
    List<String> hashes =
        handle
            .createQuery(
                """
                with gone as (
                  delete from statement_attachment where sequence = any(:sequences) returning sha2)
                select distinct sha2 from gone
                """)
            .bindArray("sequences", Long.class, sequences)
            .mapTo(String.class)
            .list();
    return handle
        .createUpdate(
            """
            delete from statement_file f where sha2 = any(:hashes)
              and not exists (select from statement_attachment s where s.sha2 = f.sha2)
            """)
        .bindArray("hashes", String.class, hashes)
        .execute();
  }
}
