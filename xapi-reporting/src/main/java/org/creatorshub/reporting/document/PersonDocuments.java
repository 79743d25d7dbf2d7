package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** States and agent profiles of one person: to be told, handed over or erased (P-05). */
public final class PersonDocuments {
  private final JdbcPersonDocuments documents;

  /** How many documents there are, and from when to when they were written. */
  public record Held(long count, Optional<Instant> first, Optional<Instant> last) {}

  /** A document and where it lies. */
  record Found(String kind, Optional<String> activity, String name, Document document) {}

  public PersonDocuments(Jdbi jdbi) {
    this.documents = new JdbcPersonDocuments(jdbi);
  }

  /**
   * Counts them.
   *
   * @param marks hashes of the person's agent and registrations, as statements are found by
   */
  public Held held(Set<UUID> marks) {
    return documents.held(marks);
  }

  /** Hands over every document as one line of JSON, never all at once. */
  public void each(Set<UUID> marks, Consumer<String> line) {
    documents.each(marks, found -> line.accept(line(found)));
  }

  /**
   * Removes every document with one of the marks, in the caller's transaction.
   *
   * @return how many
   */
  public long erase(Set<UUID> marks) {
    return documents.erase(marks);
  }

  private static String line(Found found) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("kind", found.kind());
    found.activity().ifPresent(activity -> line.put("activity", activity));
    line.put("id", found.name());
    line.put("updated", found.document().updatedAt().toString());
    line.put("contentType", found.document().contentType());
    byte[] content = found.document().content();
    text(content)
        .ifPresentOrElse(
            text -> line.put("text", text),
            () -> line.put("base64", Base64.getEncoder().encodeToString(content)));
    return line.toString();
  }

  private static Optional<String> text(byte[] content) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
