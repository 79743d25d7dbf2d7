package org.creatorshub.reporting.forwarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.outbox.Message;

/**
 * A statement on its way to a target.
 *
 * @param text as it is sent: without what each store sets itself (O-04)
 * @param files those that are kept here and go along
 * @param fileBytes the size of these
 */
record Copy(
    Message message,
    ObjectNode statement,
    String text,
    List<AttachmentNotice> files,
    long fileBytes) {
  private static final List<String> SET_BY_STORE = List.of("stored", "authority", "version");

  /**
   * @param sizes of the files that are kept here, by their hashes
   */
  static Copy of(Message message, ObjectNode kept, Map<String, Long> sizes) {
    ObjectNode statement = kept.deepCopy();
    statement.remove(SET_BY_STORE);
    List<AttachmentNotice> files =
        AttachmentNotice.of(kept).stream().filter(file -> sizes.containsKey(file.sha2())).toList();
    long bytes = files.stream().mapToLong(file -> sizes.getOrDefault(file.sha2(), 0L)).sum();
    return new Copy(message, statement, statement.toString(), files, bytes);
  }

  UUID id() {
    return UUID.fromString(message.key());
  }

  long bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length + fileBytes;
  }

  /** True for what only xAPI 2.0 knows. */
  boolean needsVersion2() {
    return List.of(statement, statement.path("object")).stream()
        .map(part -> part.path("context"))
        .anyMatch(context -> context.has("contextAgents") || context.has("contextGroups"));
  }
}
