package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.validation.Edition;

/**
 * What the record store answers about anything but statements.
 *
 * @param content empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // replies are never compared
record Reply(int status, Edition edition, Map<String, String> headers, byte[] content) {
  private static final String JSON = "application/json";

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply empty(int status, Edition edition) {
    return new Reply(status, edition, Map.of(), new byte[0]);
  }

  static Reply json(Edition edition, JsonNode json) {
    return new Reply(200, edition, Map.of("Content-Type", JSON), utf8(json));
  }

  /**
   * A clear no.
   *
   * @param rule L-01 to L-25
   */
  static Reply refused(int status, String rule, String message, Edition edition) {
    JsonNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("status", status)
            .put("id", rule)
            .put("detail", message);
    return new Reply(status, edition, Map.of("Content-Type", JSON), utf8(json));
  }

  /** The same no as for statements, without what only those need. */
  static Reply of(Answer answer) {
    return new Reply(
        answer.status(),
        answer.edition(),
        Map.of("Content-Type", JSON),
        answer.json().getBytes(StandardCharsets.UTF_8));
  }

  /** A document as it was sent. */
  static Reply document(Edition edition, Document document) {
    Map<String, String> headers = new TreeMap<>(validators(document));
    headers.put("Content-Type", document.contentType());
    return new Reply(200, edition, headers, document.content());
  }

  /** Who asks has the document already (RFC 9110, 15.4.5). */
  static Reply unchanged(Edition edition, Document document) {
    return new Reply(304, edition, validators(document), new byte[0]);
  }

  private static Map<String, String> validators(Document document) {
    return Map.of(
        "ETag",
        '"' + document.etag() + '"',
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(document.updatedAt().atOffset(ZoneOffset.UTC)));
  }

  private static byte[] utf8(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
