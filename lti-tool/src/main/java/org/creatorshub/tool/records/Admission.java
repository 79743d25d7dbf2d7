package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.KeyHolder;
import org.creatorshub.reporting.lrs.Query;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.validation.Edition;

/** Whether a request may come in. */
sealed interface Admission {
  String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  record Admitted(Edition edition, KeyHolder holder, Instant consistentThrough)
      implements Admission {

    /** Vouches for what comes in. */
    Authority authority() {
      return holder.authority();
    }

    /** What comes in is kept on behalf of. */
    Writer writer() {
      return new Writer(authority(), edition, may(Right.DEFINE));
    }

    boolean may(Right right) {
      return holder.may(right);
    }

    /** The query, limited to what the key may see. */
    Query limited(Query query) {
      return may(Right.READ_STATEMENTS) ? query : query.writtenBy(authority());
    }

    /** True if the key may see this statement of the store. */
    boolean maySee(String document) {
      return may(Right.READ_STATEMENTS) || authority().wrote(document);
    }

    /** The answer to statements that the key may not send; empty when it may (L-24). */
    Optional<Answer> forbids(List<ObjectNode> statements) {
      boolean voids =
          statements.stream()
              .anyMatch(statement -> statement.path("verb").path("id").asText().equals(VOIDED));
      return voids && !may(Right.VOID_STATEMENTS)
          ? Optional.of(refused(403, "This key may not void statements (L-24)"))
          : Optional.empty();
    }

    Answer refused(int status, String message) {
      return Answer.refused(status, message, edition, consistentThrough);
    }

    Answer done(int status, String json) {
      return new Answer(status, json, edition, consistentThrough);
    }
  }

  record Refused(Answer answer) implements Admission {}
}
