package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import org.creatorshub.reporting.validation.Edition;

/**
 * What the record store answers.
 *
 * @param json empty for none
 * @param consistentThrough taken before anything was read (L-11)
 */
record Answer(int status, String json, Edition edition, Instant consistentThrough) {

  static Answer refused(int status, String message, Edition edition, Instant consistentThrough) {
    String json =
        JsonNodeFactory.instance
            .objectNode()
            .put("status", status)
            .put("detail", message)
            .toString();
    return new Answer(status, json, edition, consistentThrough);
  }
}
