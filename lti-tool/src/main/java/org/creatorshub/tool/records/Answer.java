package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.validation.Edition;

/**
 * What the record store answers.
 *
 * @param json empty for none
 * @param consistentThrough taken before anything was read (L-11)
 * @param lastModified when the one statement was stored
 * @param files what goes along with the JSON; empty for JSON alone (L-19)
 */
record Answer(
    int status,
    String json,
    Edition edition,
    Instant consistentThrough,
    Optional<Instant> lastModified,
    Optional<List<AttachmentNotice>> files) {

  Answer(int status, String json, Edition edition, Instant consistentThrough) {
    this(status, json, edition, consistentThrough, Optional.empty(), Optional.empty());
  }

  static Answer refused(int status, String message, Edition edition, Instant consistentThrough) {
    String json =
        JsonNodeFactory.instance
            .objectNode()
            .put("status", status)
            .put("detail", message)
            .toString();
    return new Answer(status, json, edition, consistentThrough);
  }

  Answer modified(Optional<Instant> when) {
    return new Answer(status, json, edition, consistentThrough, when, files);
  }

  Answer with(Optional<List<AttachmentNotice>> along) {
    return new Answer(status, json, edition, consistentThrough, lastModified, along);
  }
}
