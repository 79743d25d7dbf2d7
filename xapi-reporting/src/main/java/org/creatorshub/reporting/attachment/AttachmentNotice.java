package org.creatorshub.reporting.attachment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a statement says about one of its attachments (xAPI part 2, 2.4.11).
 *
 * @param sha2 in lower case
 */
public record AttachmentNotice(String sha2, String contentType) {

  /** Of a checked statement and of the statement inside it. */
  public static List<AttachmentNotice> of(JsonNode statement) {
    JsonNode own = statement.path("attachments");
    JsonNode inner = statement.path("object").path("attachments");
    if (own.isEmpty() && inner.isEmpty()) {
      return List.of();
    }
    List<AttachmentNotice> notices = new ArrayList<>();
    for (JsonNode list : List.of(own, inner)) {
      for (JsonNode each : list) {
        String sha2 = each.path("sha2").asText().toLowerCase(Locale.ROOT);
        notices.add(new AttachmentNotice(sha2, each.path("contentType").asText()));
      }
    }
    return notices;
  }
}
