package org.creatorshub.tool.records;

import java.time.Instant;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.validation.Edition;

/** Whether a request may come in. */
sealed interface Admission {

  record Admitted(Edition edition, Authority authority, Instant consistentThrough)
      implements Admission {
    Answer refused(int status, String message) {
      return Answer.refused(status, message, edition, consistentThrough);
    }

    Answer done(int status, String json) {
      return new Answer(status, json, edition, consistentThrough);
    }
  }

  record Refused(Answer answer) implements Admission {}
}
