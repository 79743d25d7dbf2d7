package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.form.CanonicalForm;
import org.creatorshub.reporting.form.IdsForm;
import org.creatorshub.reporting.form.Languages;
import org.creatorshub.reporting.validation.StrictJson;

/** Gives found statements the form that was asked for, and finds their files (L-10, L-19). */
public final class Presenting {
  private final Attachments attachments;
  private final Function<Set<String>, Map<String, ObjectNode>> definitions;

  enum Form {
    EXACT,
    IDS,
    CANONICAL;

    static Optional<Form> of(String name) {
      return switch (name) {
        case "exact" -> Optional.of(EXACT);
        case "ids" -> Optional.of(IDS);
        case "canonical" -> Optional.of(CANONICAL);
        default -> Optional.empty();
      };
    }
  }

  /**
   * What the reader wants.
   *
   * @param withFiles the files of the statements go along
   */
  record Wish(Form form, boolean withFiles, Languages languages) {}

  /**
   * @param files empty where none were asked for
   */
  record Presented(List<String> statements, Optional<List<AttachmentNotice>> files) {}

  /**
   * Over one store.
   *
   * @param definitions gives the definitions that are known of activities, by their ids
   */
  public Presenting(
      Attachments attachments, Function<Set<String>, Map<String, ObjectNode>> definitions) {
    this.attachments = attachments;
    this.definitions = definitions;
  }

  Presented present(List<String> documents, Wish wish) {
    if (wish.form() == Form.EXACT && !wish.withFiles()) {
      return new Presented(documents, Optional.empty());
    }
    List<ObjectNode> statements = documents.stream().map(Presenting::read).toList();
    Optional<List<AttachmentNotice>> files =
        wish.withFiles() ? Optional.of(files(statements)) : Optional.empty();
    return new Presented(shown(documents, statements, wish), files);
  }

  private List<String> shown(List<String> documents, List<ObjectNode> statements, Wish wish) {
    switch (wish.form()) {
      case EXACT -> {
        return documents;
      }
      case IDS -> statements.forEach(IdsForm::reduce);
      case CANONICAL -> {
        CanonicalForm form = new CanonicalForm(statements, wish.languages(), definitions);
        statements.forEach(form::complete);
      }
    }
    return statements.stream().map(JsonNode::toString).toList();
  }

  /** Each once, in the order in which they are named. */
  private List<AttachmentNotice> files(Collection<ObjectNode> statements) {
    Map<String, AttachmentNotice> named = new LinkedHashMap<>();
    for (ObjectNode statement : statements) {
      AttachmentNotice.of(statement).forEach(notice -> named.putIfAbsent(notice.sha2(), notice));
    }
    if (named.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = statements.stream().map(Presenting::id).toList();
    Set<String> held = attachments.heldBy(ids, named.keySet());
    return named.values().stream().filter(notice -> held.contains(notice.sha2())).toList();
  }

  /** When a kept statement was stored. */
  static Instant stored(String document) {
    return Instant.parse(read(document).path("stored").asText());
  }

  private static UUID id(ObjectNode statement) {
    return UUID.fromString(statement.path("id").asText());
  }

  private static ObjectNode read(String document) {
    return StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
        .map(ObjectNode.class::cast)
        .orElseThrow(() -> new IllegalStateException("A kept statement is not JSON"));
  }
}
