package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creatorshub.reporting.document.Decision.Reason;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;

/**
 * What PUT, POST and DELETE do to a document (L-20, L-21, xAPI 1.0.3 part 3, 2.2 and 3.1).
 *
 * @param overwrites PUT may overwrite without a condition; so for states of 1.0.3
 * @param wantsCondition PUT must carry a condition also where there is nothing; so for profiles of
 *     1.0.3
 */
public record DocumentRules(boolean overwrites, boolean wantsCondition, Conditions conditions) {
  /** Octets (L-25). */
  public static final int LARGEST = 1 << 20;

  /** The rules of an edition for this kind of document. */
  public static DocumentRules of(Edition edition, Shelf shelf, Conditions conditions) {
    boolean state = shelf instanceof Shelf.State;
    boolean first = edition == Edition.V1_0_3;
    return new DocumentRules(first && state, first && !state, conditions);
  }

  public Decision put(Optional<Document> there, Document sent) {
    if (there.isEmpty() && conditions.none() && wantsCondition) {
      return new Decision.Refused(
          Reason.UNCONDITIONAL, "Send If-None-Match: * to say that you mean a new document");
    }
    if (there.isPresent() && conditions.none() && !overwrites) {
      return new Decision.Refused(
          Reason.CONFLICT,
          "There is a document already. Read it and send If-Match with its ETag,"
              + " or If-None-Match: * if you mean a new one; nothing was changed");
    }
    return failed(there).orElseGet(() -> kept(sent));
  }

  public Decision post(Optional<Document> there, Document sent) {
    if (sent.isJson() && object(sent).isEmpty()) {
      return new Decision.Refused(
          Reason.NOT_MERGEABLE, "What was sent as JSON is not a JSON object; nothing was changed");
    }
    return failed(there).orElseGet(() -> there.map(old -> merged(old, sent)).orElse(kept(sent)));
  }

  public Decision delete(Optional<Document> there) {
    return failed(there).orElseGet(Decision.Remove::new);
  }

  private Optional<Decision> failed(Optional<Document> there) {
    return conditions.hold(there)
        ? Optional.empty()
        : Optional.of(
            new Decision.Refused(
                Reason.PRECONDITION,
                there.isPresent()
                    ? "The document has changed or is there already; nothing was changed"
                    : "There is no such document any more; nothing was changed"));
  }

  private static Decision kept(Document sent) {
    return sent.content().length > LARGEST
        ? new Decision.Refused(Reason.TOO_LARGE, "A document may have 1 MB")
        : new Decision.Keep(sent);
  }

  /** Top level only: what is sent replaces whole members (2.2). */
  private static Decision merged(Document old, Document sent) {
    Optional<ObjectNode> below = object(old);
    Optional<ObjectNode> above = object(sent);
    if (below.isEmpty() || above.isEmpty()) {
      return new Decision.Refused(
          Reason.NOT_MERGEABLE,
          "POST merges JSON objects only, and the document that is %s is none; nothing was changed"
              .formatted(below.isEmpty() ? "there" : "sent"));
    }
    below.get().setAll(above.get());
    byte[] content = below.get().toString().getBytes(StandardCharsets.UTF_8);
    return kept(new Document("application/json", content, sent.updatedAt()));
  }

  private static Optional<ObjectNode> object(Document document) {
    return document.isJson()
        ? StrictJson.read(document.content(), message -> {})
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
        : Optional.empty();
  }
}
