package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.Documents;

/** Gives documents out: one by name, or the names of a shelf. */
public final class ReadingDocuments {
  private final Admitting admitting;
  private final Documents documents;

  public ReadingDocuments(Admitting admitting, Documents documents) {
    this.admitting = admitting;
    this.documents = documents;
  }

  Reply reply(DocumentAsk ask, DocumentKind kind) {
    return switch (admitting.admit(ask.ask(), kind.reading())) {
      case Admission.Refused refused -> Reply.of(refused.answer());
      case Admission.Admitted in -> {
        Optional<Parameters> parameters = Parameters.parse(ask.ask().query());
        yield parameters
            .map(given -> read(in, ask, new PlaceReading(given, kind, in.edition())))
            .orElseGet(() -> Reply.refused(400, "L-03", "A parameter stands twice", in.edition()));
      }
    };
  }

  private Reply read(Admission.Admitted in, DocumentAsk ask, PlaceReading reading) {
    return reading
        .place(PlaceReading.Reach.ONE_OR_ALL_SINCE)
        .map(
            place ->
                place.name().map(name -> one(in, ask, place, name)).orElseGet(() -> all(in, place)))
        .orElseGet(() -> Reply.refused(400, "L-03", reading.fault(), in.edition()));
  }

  private Reply one(Admission.Admitted in, DocumentAsk ask, PlaceReading.Place place, String name) {
    Optional<Document> found = documents.find(place.shelf(), name);
    if (ask.conditions().alreadyHas(found)) {
      return Reply.unchanged(in.edition(), found.orElseThrow());
    }
    return found
        .map(document -> Reply.document(in.edition(), document))
        .orElseGet(() -> Reply.refused(404, "L-23", "There is no such document", in.edition()));
  }

  private Reply all(Admission.Admitted in, PlaceReading.Place place) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    documents.names(place.shelf(), place.since()).forEach(names::add);
    return Reply.json(in.edition(), names);
  }
}
