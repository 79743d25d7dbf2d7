package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;
import org.creatorshub.reporting.validation.Timestamps;

/**
 * A statement on its way into the store, completed with what the store sets (L-12).
 *
 * @param document what is kept
 * @param timed the statement named its time itself
 * @param marks what it is found by
 */
record Entry(
    UUID id, Position position, ObjectNode document, boolean timed, Frame frame, Marks marks) {
  static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  /**
   * What all of one writer have alike.
   *
   * @param authority as JSON
   * @param common true for identifiers whose marks are shared
   */
  record Frame(ObjectNode authority, Edition edition, boolean defines, Predicate<String> common) {

    /** With no shared marks. */
    static Frame of(Writer writer) {
      return new Frame(
          writer.authority().agent(), writer.edition(), writer.defines(), text -> false);
    }
  }

  private static final List<String> CONTEXT_ACTIVITIES =
      List.of("parent", "grouping", "category", "other");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * Completes the statement itself, not a copy.
   *
   * @param frame what the whole batch has alike
   */
  static Entry of(ObjectNode statement, Position position, Frame frame) {
    UUID id =
        statement.has("id") ? UUID.fromString(statement.get("id").asText()) : UUID.randomUUID();
    boolean timed = statement.has("timestamp");
    statement.put("id", id.toString());
    String stored = MILLIS.format(position.stored());
    statement.put("timestamp", timestamp(statement.path("timestamp")).orElse(stored));
    statement.put("stored", stored);
    statement.set("authority", frame.authority());
    if (!statement.has("version")) {
      statement.put("version", frame.edition().defaultVersion());
    }
    listActivities(statement.path("context").path("contextActivities"));
    listActivities(statement.path("object").path("context").path("contextActivities"));
    Marks marks = Marks.of(statement, frame.common());
    return new Entry(id, position, statement, timed, frame, marks);
  }

  /** The text as sent when it is in UTC, else the same moment in UTC (L-13). */
  private static Optional<String> timestamp(JsonNode sent) {
    if (!sent.isTextual()) {
      return Optional.empty();
    }
    String text = sent.asText();
    if (text.endsWith("Z")) {
      return Optional.of(text);
    }
    return Timestamps.parse(text).map(DateTimeFormatter.ISO_INSTANT::format);
  }

  /** Context activities come back as lists (L-13). */
  private static void listActivities(JsonNode contextActivities) {
    for (String kind : CONTEXT_ACTIVITIES) {
      JsonNode value = contextActivities.path(kind);
      if (value.isObject()) {
        ((ObjectNode) contextActivities).putArray(kind).add(value);
      }
    }
  }

  /** Whether a kept document says the same (L-15). */
  boolean sameAs(String kept) {
    JsonNode there =
        StrictJson.read(kept.getBytes(StandardCharsets.UTF_8), message -> {})
            .orElseThrow(() -> new RecordStoreException("A kept statement is not JSON"));
    ObjectNode sent = document.deepCopy();
    if (!timed) {
      sent.remove("timestamp");
    }
    return Sameness.same(there, sent);
  }

  String verb() {
    return document.path("verb").path("id").asText();
  }

  Optional<UUID> registration() {
    return uuid(document.path("context").path("registration"));
  }

  Instant occurredAt() {
    return Timestamps.parse(document.path("timestamp").asText()).orElse(position.stored());
  }

  /** The target, when the statement is about a statement. */
  Optional<UUID> refersTo() {
    JsonNode object = document.path("object");
    return object.path("objectType").asText().equals("StatementRef")
        ? uuid(object.path("id"))
        : Optional.empty();
  }

  Optional<UUID> voids() {
    return verb().equals(VOIDED) ? refersTo() : Optional.empty();
  }

  private static Optional<UUID> uuid(JsonNode node) {
    return node.isTextual() ? Optional.of(UUID.fromString(node.asText())) : Optional.empty();
  }
}
