package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.lrs.Mark.Usage;
import org.jdbi.v3.core.Jdbi;

/**
 * All statements about one person: to be told, handed over or erased. xAPI keeps statements for
 * ever; the law on data protection stands above it.
 */
public final class PersonStatements {
  private final JdbcPersonStatements statements;
  private final Attachments files;
  private final String homePage;

  /** How many statements there are, and from when to when they were stored. */
  public record Held(long count, Optional<Instant> first, Optional<Instant> last) {}

  /**
   * @param base base address of the installation, as in its statements
   */
  public PersonStatements(Jdbi jdbi, String base) {
    this.statements = new JdbcPersonStatements(jdbi);
    this.files = new Attachments(jdbi);
    this.homePage = base + "/people";
  }

  /**
   * What the person's statements are found by: hashes that tell nothing, so they may be kept for a
   * while after an erasure.
   */
  public Set<UUID> marks(UUID pseudonym, Collection<UUID> registrations) {
    Set<UUID> marks = new HashSet<>();
    marks.add(Mark.of(Usage.RELATED_AGENT, "account\n" + homePage + "\n" + pseudonym).hash());
    registrations.forEach(run -> marks.add(Marks.registration(run.toString()).hash()));
    return marks;
  }

  public Held held(Set<UUID> marks) {
    return statements.held(marks);
  }

  /** Hands over every statement as one line of JSON, oldest first, never all at once. */
  public void each(Set<UUID> marks, Consumer<String> line) {
    statements.each(marks, line);
  }

  /** Hashes of the files that came with these statements, in order (SHA-2, hexadecimal digits). */
  public List<String> files(Set<UUID> marks) {
    return statements.files(marks);
  }

  /** One of these files; empty when it was removed in the meantime. */
  public Optional<byte[]> file(String sha2) {
    return files.data(sha2);
  }

  /**
   * Removes every statement with one of the marks, also those of others that refer to it, in the
   * caller's transaction.
   *
   * @return how many
   */
  public long erase(Set<UUID> marks) {
    return statements.erase(marks);
  }
}
