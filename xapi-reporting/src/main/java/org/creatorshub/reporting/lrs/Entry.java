package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Timestamps;

/**
 * A statement on its way into the store, completed with what the store sets (L-12).
 *
 * @param sent what came, for comparison with what is there (L-15)
 * @param document what is kept
 */
record Entry(UUID id, Position position, ObjectNode sent, ObjectNode document, Edition edition) {
  static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static Entry of(ObjectNode sent, Position position, Authority authority, Edition edition) {
    UUID id = sent.has("id") ? UUID.fromString(sent.get("id").asText()) : UUID.randomUUID();
    ObjectNode document = sent.deepCopy();
    document.put("id", id.toString());
    String stored = MILLIS.format(position.stored());
    document.put("timestamp", timestamp(sent.path("timestamp")).orElse(stored));
    document.put("stored", stored);
    document.set("authority", authority.agent());
    if (!document.has("version")) {
      document.put("version", edition.defaultVersion());
    }
    listActivities(document.path("context").path("contextActivities"));
    listActivities(document.path("object").path("context").path("contextActivities"));
    return new Entry(id, position, sent, document, edition);
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
    for (String kind : List.of("parent", "grouping", "category", "other")) {
      JsonNode value = contextActivities.path(kind);
      if (value.isObject()) {
        ((ObjectNode) contextActivities).putArray(kind).add(value);
      }
    }
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

  Set<Mark> marks() {
    return Marks.of(document);
  }

  private static Optional<UUID> uuid(JsonNode node) {
    return node.isTextual() ? Optional.of(UUID.fromString(node.asText())) : Optional.empty();
  }
}
