package org.creatorshub.tool.records;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.form.Languages;
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
  private final Presenting presenting;

  public FindingStatements(
      Admitting admitting, RecordStore store, Cursors cursors, Presenting presenting) {
    this.admitting = admitting;
    this.store = store;
    this.cursors = cursors;
    this.presenting = presenting;
  }

  /**
   * The answer to a request.
   *
   * @param languages what the reader understands best
   */
  Answer answer(Ask ask, Languages languages) {
    return switch (admitting.admit(ask, Right.READ_STATEMENTS)) {
      case Admission.Refused refused -> refused.answer();
      case Admission.Admitted admitted ->
          Parameters.parse(ask.query())
              .map(parameters -> find(admitted, parameters, ask.query(), languages))
              .orElseGet(() -> admitted.refused(400, "A parameter stands twice (L-03)"));
    };
  }

  private Answer find(
      Admission.Admitted in, Parameters parameters, String query, Languages languages) {
    if (parameters.has("more")) {
      return goOn(in, parameters, languages);
    }
    Set<String> known = new HashSet<>(QueryReading.KNOWN);
    known.addAll(Set.of("statementId", "voidedStatementId"));
    Optional<String> unknown = parameters.unknown(known);
    if (unknown.isPresent()) {
      return in.refused(400, "The parameter " + unknown.get() + " is unknown (L-03)");
    }
    Optional<Presenting.Wish> wish = wish(parameters, languages);
    if (wish.isEmpty()) {
      return in.refused(
          400, "format is exact, ids or canonical, and attachments is true or false (L-05)");
    }
    if (parameters.has("statementId") || parameters.has("voidedStatementId")) {
      return one(in, parameters, wish.get());
    }
    return page(in, new Look(parameters, query, wish.get(), Optional.empty()));
  }

  private static Optional<Presenting.Wish> wish(Parameters parameters, Languages languages) {
    String attachments = parameters.get("attachments").orElse("false");
    if (!attachments.equals("true") && !attachments.equals("false")) {
      return Optional.empty();
    }
    return Presenting.Form.of(parameters.get("format").orElse("exact"))
        .map(form -> new Presenting.Wish(form, attachments.equals("true"), languages));
  }

  private Answer goOn(Admission.Admitted in, Parameters parameters, Languages languages) {
    Optional<Cursors.Cursor> cursor = parameters.get("more").flatMap(cursors::read);
    if (cursor.isEmpty() || parameters.values().size() > 1) {
      return in.refused(400, "This is not an address that we gave (L-09)");
    }
    String query = cursor.get().query();
    Optional<Position> position = Optional.of(cursor.get().position());
    return Parameters.parse(query)
        .flatMap(
            first ->
                wish(first, languages)
                    .map(wish -> page(in, new Look(first, query, wish, position))))
        .orElseGet(() -> in.refused(400, "This is not an address that we gave (L-09)"));
  }

  private Answer one(Admission.Admitted in, Parameters parameters, Presenting.Wish wish) {
    boolean voided = parameters.has("voidedStatementId");
    String name = voided ? "voidedStatementId" : "statementId";
    Set<String> allowed = new HashSet<>(WITH_ID);
    allowed.add(name);
    Optional<String> id = parameters.get(name).filter(StatementReader::isUuid);
    if (id.isEmpty() || parameters.unknown(allowed).isPresent()) {
      return in.refused(400, name + " must be a UUID and stand without other filters (L-05)");
    }
    return store
        .byId(UUID.fromString(id.get()), voided, in.edition())
        .map(
            document -> {
              Presenting.Presented shown = presenting.present(List.of(document), wish);
              return in.done(200, shown.statements().getFirst())
                  .with(shown.files())
                  .modified(Optional.of(Presenting.stored(document)));
            })
        .orElseGet(
            () ->
                in.refused(404, "There is no such statement for version " + in.edition().header()));
  }

  /**
   * @param query the query string of the first page
   */
  private record Look(
      Parameters parameters, String query, Presenting.Wish wish, Optional<Position> after) {}

  private Answer page(Admission.Admitted in, Look look) {
    QueryReading reading = new QueryReading(look.parameters(), in.edition());
    Query query = reading.query();
    if (!reading.fault().isEmpty()) {
      return in.refused(400, reading.fault());
    }
    Page page = store.query(query, look.after());
    String more =
        page.last()
            .map(last -> cursors.write(new Cursors.Cursor(look.query(), last)))
            .map(cursor -> STATEMENTS + "?more=" + cursor)
            .orElse("");
    Presenting.Presented shown = presenting.present(page.statements(), look.wish());
    return in.done(
            200,
            "{\"statements\":["
                + String.join(",", shown.statements())
                + "],\"more\":\""
                + more
                + "\"}")
        .with(shown.files());
  }
}
