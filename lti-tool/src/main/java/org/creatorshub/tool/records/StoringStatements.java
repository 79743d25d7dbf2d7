package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.validation.Fault;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;

/** Takes statements in: a list by POST, one with a known id by PUT. */
public final class StoringStatements {
  /** L-25. */
  private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

  private static final int LARGEST_BATCH = 500;

  private final Admitting admitting;
  private final RecordStore store;

  public StoringStatements(Admitting admitting, RecordStore store) {
    this.admitting = admitting;
    this.store = store;
  }

  /**
   * The answer to a request.
   *
   * @param put one statement whose id stands in the address
   */
  Answer answer(Ask ask, boolean put) {
    return switch (admitting.admit(ask, Right.WRITE_STATEMENTS)) {
      case Admission.Refused refused -> refused.answer();
      case Admission.Admitted admitted -> read(admitted, ask, put);
    };
  }

  private Answer read(Admission.Admitted in, Ask ask, boolean put) {
    Optional<Parameters> parameters = Parameters.parse(ask.query());
    Set<String> known = put ? Set.of("statementId") : Set.of();
    if (parameters.isEmpty() || parameters.get().unknown(known).isPresent()) {
      return in.refused(400, "A parameter is unknown or stands twice (L-03)");
    }
    if (!isJson(ask.contentType())) {
      return in.refused(400, "Send application/json; attachment data is not taken yet (L-18)");
    }
    if (ask.body().length > LARGEST_REQUEST) {
      return in.refused(413, "More than 16 MB in one request (L-25)");
    }
    return switch (new StatementReader(in.edition()).read(ask.body())) {
      case Reading.Refused refused -> in.refused(400, sentence(refused.faults()));
      case Reading.Accepted accepted ->
          in.forbids(accepted.statements())
              .orElseGet(() -> put ? put(in, accepted, parameters.get()) : post(in, accepted));
    };
  }

  private Answer post(Admission.Admitted in, Reading.Accepted accepted) {
    if (accepted.statements().size() > LARGEST_BATCH) {
      return in.refused(413, "More than 500 statements in one request (L-25)");
    }
    return switch (store.store(accepted.statements(), in.authority(), in.edition())) {
      case Storing.Stored stored -> {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        stored.ids().forEach(id -> ids.add(id.toString()));
        yield in.done(200, ids.toString());
      }
      case Storing.Conflict conflict -> conflict(in, conflict);
    };
  }

  private Answer put(Admission.Admitted in, Reading.Accepted accepted, Parameters parameters) {
    Optional<String> id = parameters.get("statementId").filter(StatementReader::isUuid);
    if (id.isEmpty() || !accepted.single()) {
      return in.refused(400, "PUT takes one statement and its statementId");
    }
    ObjectNode statement = accepted.statements().getFirst().deepCopy();
    String inBody = statement.path("id").asText(id.get());
    if (!inBody.toLowerCase(Locale.ROOT).equals(id.get().toLowerCase(Locale.ROOT))) {
      return in.refused(400, "The id of the statement is not the statementId (L-16)");
    }
    statement.put("id", id.get());
    return switch (store.store(List.of(statement), in.authority(), in.edition())) {
      case Storing.Stored stored -> in.done(204, "");
      case Storing.Conflict conflict -> conflict(in, conflict);
    };
  }

  private static Answer conflict(Admission.Admitted in, Storing.Conflict conflict) {
    return in.refused(
        409,
        "Statement " + conflict.id() + " is kept with other content; nothing was stored (L-15)");
  }

  private static boolean isJson(Optional<String> contentType) {
    return contentType
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter("application/json"::equals)
        .isPresent();
  }

  private static String sentence(List<Fault> faults) {
    return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
  }
}
