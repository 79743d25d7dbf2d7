package org.creatorshub.tool.records;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.lrs.Cursors;
import org.creatorshub.reporting.lrs.Page;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.Query;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.validation.StatementReader;

/** Gives statements out: one by id, or pages of a search. */
public final class FindingStatements {
  private static final String STATEMENTS = "/xapi/statements";
  private static final Set<String> WITH_ID = Set.of("attachments", "format");

  private final Admitting admitting;
  private final RecordStore store;
  private final Cursors cursors;

  public FindingStatements(Admitting admitting, RecordStore store, Cursors cursors) {
    this.admitting = admitting;
    this.store = store;
    this.cursors = cursors;
  }

  Answer answer(Ask ask) {
    return switch (admitting.admit(ask, Right.READ_OWN_STATEMENTS)) {
      case Admission.Refused refused -> refused.answer();
      case Admission.Admitted admitted ->
          Parameters.parse(ask.query())
              .map(parameters -> find(admitted, parameters, ask.query()))
              .orElseGet(() -> admitted.refused(400, "A parameter stands twice (L-03)"));
    };
  }

  private Answer find(Admission.Admitted in, Parameters parameters, String query) {
    if (parameters.has("more")) {
      return goOn(in, parameters);
    }
    Set<String> known = new HashSet<>(QueryReading.KNOWN);
    known.addAll(Set.of("statementId", "voidedStatementId"));
    Optional<String> unknown = parameters.unknown(known);
    if (unknown.isPresent()) {
      return in.refused(400, "The parameter " + unknown.get() + " is unknown (L-03)");
    }
    if (!parameters.get("format").orElse("exact").equals("exact")) {
      return in.refused(400, "Only the format exact is offered yet (L-10)");
    }
    if (!parameters.get("attachments").orElse("false").equals("false")) {
      return in.refused(400, "Attachment data is not offered yet (L-19)");
    }
    if (parameters.has("statementId") || parameters.has("voidedStatementId")) {
      return one(in, parameters);
    }
    return page(in, parameters, query, Optional.empty());
  }

  private Answer goOn(Admission.Admitted in, Parameters parameters) {
    Optional<Cursors.Cursor> cursor = parameters.get("more").flatMap(cursors::read);
    if (cursor.isEmpty() || parameters.values().size() > 1) {
      return in.refused(400, "This is not an address that we gave (L-09)");
    }
    String query = cursor.get().query();
    return Parameters.parse(query)
        .map(first -> page(in, first, query, Optional.of(cursor.get().position())))
        .orElseGet(() -> in.refused(400, "This is not an address that we gave (L-09)"));
  }

  private Answer one(Admission.Admitted in, Parameters parameters) {
    boolean voided = parameters.has("voidedStatementId");
    String name = voided ? "voidedStatementId" : "statementId";
    Set<String> allowed = new HashSet<>(WITH_ID);
    allowed.add(name);
    Optional<String> id = parameters.get(name).filter(StatementReader::isUuid);
    if (id.isEmpty() || parameters.unknown(allowed).isPresent()) {
      return in.refused(400, name + " must be a UUID and stand without other filters (L-05)");
    }
    UUID uuid = UUID.fromString(id.get());
    Optional<String> found = voided ? store.voidedById(uuid) : store.byId(uuid);
    return found
        .filter(in::maySee)
        .map(json -> in.done(200, json))
        .orElseGet(() -> in.refused(404, "There is no such statement"));
  }

  private Answer page(
      Admission.Admitted in, Parameters parameters, String text, Optional<Position> after) {
    QueryReading reading = new QueryReading(parameters, in.edition());
    Query query = reading.query();
    if (!reading.fault().isEmpty()) {
      return in.refused(400, reading.fault());
    }
    Page page = store.query(in.limited(query), after);
    String more =
        page.last()
            .map(last -> cursors.write(new Cursors.Cursor(text, last)))
            .map(cursor -> STATEMENTS + "?more=" + cursor)
            .orElse("");
    return in.done(
        200,
        "{\"statements\":[" + String.join(",", page.statements()) + "],\"more\":\"" + more + "\"}");
  }
}
