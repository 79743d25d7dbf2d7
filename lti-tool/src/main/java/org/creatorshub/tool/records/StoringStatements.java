package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.lrs.Single;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.validation.Fault;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;
import org.creatorshub.tool.batching.Batching;

/**
 * Takes statements in: a list by POST, one with a known id by PUT. Requests with a single statement
 * that come at the same time are written together, so that they wait for the disk once.
 */
public final class StoringStatements {
  private static final int MOST_TOGETHER = 64;

  /** One round is prepared while the other waits for the disk. */
  private static final int ROUNDS = 2;

  private final Admitting admitting;
  private final RecordStore store;
  private final Limits limits;
  private final Intake intake;
  private final BodyReading bodies;
  private final Batching<Single, Storing> together;

  public StoringStatements(Admitting admitting, RecordStore store, Limits limits, Intake intake) {
    this.admitting = admitting;
    this.store = store;
    this.limits = limits;
    this.intake = intake;
    this.bodies = new BodyReading(limits);
    this.together = new Batching<>(store::storeEach, MOST_TOGETHER, ROUNDS);
  }

  /**
   * The answer to a request.
   *
   * @param put one statement whose id stands in the address
   */
  Answer answer(Ask ask, Incoming body, boolean put) {
    return switch (admitting.admit(ask, Right.WRITE_STATEMENTS)) {
      case Admission.Refused refused -> refused.answer();
      case Admission.Admitted admitted -> admitted(admitted, ask, body, put);
    };
  }

  private Answer admitted(Admission.Admitted in, Ask ask, Incoming body, boolean put) {
    Optional<Parameters> parameters = Parameters.parse(ask.query());
    Set<String> known = put ? Set.of("statementId") : Set.of();
    if (parameters.isEmpty() || parameters.get().unknown(known).isPresent()) {
      return in.refused(400, "A parameter is unknown or stands twice (L-03)");
    }
    Optional<String> id = parameters.get().get("statementId").filter(StatementReader::isUuid);
    if (put && id.isEmpty()) {
      return in.refused(400, "PUT takes one statement and its statementId (L-16)");
    }
    if (body.announced() > limits.requestBytes()) {
      body.discard();
      return refused(in, BodyReading.tooLarge(limits));
    }
    long bytes = body.announced() < 0 ? limits.requestBytes() : body.announced();
    return intake.holding(bytes, () -> read(in, ask, body, id)).orElseGet(() -> busy(in));
  }

  private static Answer busy(Admission.Admitted in) {
    return in.refused(503, "Too much comes in at the moment; send this again later (L-25)");
  }

  private Answer read(Admission.Admitted in, Ask ask, Incoming incoming, Optional<String> id) {
    return switch (bodies.read(ask.contentType(), incoming.stream())) {
      case BodyReading.Refused refused -> {
        incoming.discard();
        yield refused(in, refused);
      }
      case BodyReading.Sent sent ->
          switch (new StatementReader(in.edition()).read(sent.json(), sent.hashes())) {
            case Reading.Refused refused -> in.refused(400, sentence(refused.faults()));
            case Reading.Accepted accepted ->
                refusal(in, accepted, sent, id).orElseGet(() -> write(in, accepted, sent, id));
          };
    };
  }

  /** What else may be wrong with statements that are valid each for itself. */
  private Optional<Answer> refusal(
      Admission.Admitted in,
      Reading.Accepted accepted,
      BodyReading.Sent sent,
      Optional<String> id) {
    List<ObjectNode> statements = accepted.statements();
    if (statements.size() > limits.batch()) {
      return Optional.of(
          in.refused(413, "More than " + limits.batch() + " statements in one request (L-25)"));
    }
    if (sent.json().length > limits.statementBytes()
        && statements.stream().anyMatch(this::isLong)) {
      return Optional.of(
          in.refused(
              413,
              "A statement has more than %,d bytes (L-25)".formatted(limits.statementBytes())));
    }
    if (id.isPresent() && !isNamed(accepted, id.get())) {
      return Optional.of(
          in.refused(400, "The body must be one statement, and its id the statementId (L-16)"));
    }
    return in.forbids(statements)
        .or(() -> fileFault(statements, sent).map(fault -> in.refused(400, fault)));
  }

  private boolean isLong(ObjectNode statement) {
    return statement.toString().length() > limits.statementBytes();
  }

  private static boolean isNamed(Reading.Accepted accepted, String id) {
    String inBody = accepted.statements().getFirst().path("id").asText(id);
    return accepted.single() && inBody.equalsIgnoreCase(id);
  }

  private static Optional<String> fileFault(List<ObjectNode> statements, BodyReading.Sent sent) {
    Set<String> surplus = new HashSet<>(sent.hashes());
    Map<String, byte[]> files =
        sent.files().stream().collect(Collectors.toMap(Attachment::sha2, Attachment::data));
    for (ObjectNode statement : statements) {
      AttachmentNotice.of(statement).forEach(notice -> surplus.remove(notice.sha2()));
      Optional<String> fault = SignatureCheck.fault(statement, files);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return surplus.isEmpty()
        ? Optional.empty()
        : Optional.of("A file came along that no statement names (L-18)");
  }

  private Answer write(
      Admission.Admitted in,
      Reading.Accepted accepted,
      BodyReading.Sent sent,
      Optional<String> id) {
    id.ifPresent(known -> accepted.statements().getFirst().put("id", known));
    return intake
        .writing(() -> stored(in, accepted.statements(), sent.files()))
        .map(storing -> told(in, storing, id.isPresent()))
        .orElseGet(() -> busy(in));
  }

  private Storing stored(
      Admission.Admitted in, List<ObjectNode> statements, List<Attachment> files) {
    return statements.size() == 1 && files.isEmpty()
        ? together.call(new Single(statements.getFirst(), in.writer()))
        : store.store(statements, files, in.writer());
  }

  private static Answer told(Admission.Admitted in, Storing storing, boolean put) {
    return switch (storing) {
      case Storing.Stored stored -> put ? in.done(204, "") : in.done(200, list(stored));
      case Storing.Conflict conflict ->
          in.refused(
              409,
              "Statement %s is kept with other content; nothing was stored (L-15)"
                  .formatted(conflict.id()));
    };
  }

  private static String list(Storing.Stored stored) {
    ArrayNode ids = JsonNodeFactory.instance.arrayNode();
    stored.ids().forEach(id -> ids.add(id.toString()));
    return ids.toString();
  }

  private static Answer refused(Admission.Admitted in, BodyReading.Refused refused) {
    return in.refused(refused.status(), refused.reason());
  }

  private static String sentence(List<Fault> faults) {
    return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
  }
}
