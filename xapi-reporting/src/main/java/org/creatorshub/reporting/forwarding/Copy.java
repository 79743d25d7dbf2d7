package org.creatorshub.reporting.forwarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.outbox.Message;

/**
 * A statement on its way to a target.
 *
 * @param text as it is sent: without what each store sets itself (O-04)
 */
record Copy(Message message, ObjectNode statement, String text) {
  private static final List<String> SET_BY_STORE = List.of("stored", "authority", "version");

  static Copy of(Message message, ObjectNode kept) {
    ObjectNode statement = kept.deepCopy();
    statement.remove(SET_BY_STORE);
    return new Copy(message, statement, statement.toString());
  }

  UUID id() {
    return UUID.fromString(message.key());
  }

  int bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** True for what only xAPI 2.0 knows. */
  boolean needsVersion2() {
    return List.of(statement, statement.path("object")).stream()
        .map(part -> part.path("context"))
        .anyMatch(context -> context.has("contextAgents") || context.has("contextGroups"));
  }
}
