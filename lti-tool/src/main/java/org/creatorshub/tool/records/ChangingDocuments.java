package org.creatorshub.tool.records;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.reporting.document.Decision;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.DocumentRules;
import org.creatorshub.reporting.document.Documents;

/** Takes documents in, merges and removes them. */
public final class ChangingDocuments {
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+-]{1,100}(\\s*;[\\x20-\\x7e]*)?");

  private final Admitting admitting;
  private final Documents documents;
  private final Clock clock;

  /** What a request does to documents. */
  enum Change {
    PUT,
    POST,
    DELETE
  }

  public ChangingDocuments(Admitting admitting, Documents documents, Clock clock) {
    this.admitting = admitting;
    this.documents = documents;
    this.clock = clock;
  }

  Reply reply(DocumentAsk ask, DocumentKind kind, Change change) {
    return switch (admitting.admit(ask.ask(), kind.writing())) {
      case Admission.Refused refused -> Reply.of(refused.answer());
      case Admission.Admitted in ->
          Parameters.parse(ask.ask().query())
              .map(given -> reply(in, ask, new PlaceReading(given, kind, in.edition()), change))
              .orElseGet(
                  () -> Reply.refused(400, "L-03", "A parameter stands twice", in.edition()));
    };
  }

  private Reply reply(Admission.Admitted in, DocumentAsk ask, PlaceReading reading, Change change) {
    PlaceReading.Reach reach =
        change == Change.DELETE && reading.clears()
            ? PlaceReading.Reach.ONE_OR_ALL
            : PlaceReading.Reach.ONE;
    return reading
        .place(reach)
        .map(place -> change(in, ask, place, change))
        .orElseGet(() -> Reply.refused(400, "L-03", reading.fault(), in.edition()));
  }

  private Reply change(
      Admission.Admitted in, DocumentAsk ask, PlaceReading.Place place, Change change) {
    if (place.name().isEmpty()) {
      documents.clear(place.shelf());
      return Reply.empty(204, in.edition());
    }
    String type = ask.ask().contentType().orElse("application/octet-stream");
    if (change != Change.DELETE && (type.length() > 255 || !MEDIA_TYPE.matcher(type).matches())) {
      return Reply.refused(400, "L-23", "The Content-Type is not a media type", in.edition());
    }
    DocumentRules rules = DocumentRules.of(in.edition(), place.shelf(), ask.conditions());
    Document sent =
        new Document(type, ask.ask().body(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return reply(
        in,
        documents.change(
            place.shelf(), place.name().get(), there -> decide(rules, change, there, sent)));
  }

  private static Decision decide(
      DocumentRules rules, Change change, Optional<Document> there, Document sent) {
    return switch (change) {
      case PUT -> rules.put(there, sent);
      case POST -> rules.post(there, sent);
      case DELETE -> rules.delete(there);
    };
  }

  private static Reply reply(Admission.Admitted in, Decision decision) {
    return switch (decision) {
      case Decision.Keep keep -> Reply.empty(204, in.edition());
      case Decision.Remove remove -> Reply.empty(204, in.edition());
      case Decision.Refused(Decision.Reason reason, String message) ->
          switch (reason) {
            case PRECONDITION -> Reply.refused(412, "L-21", message, in.edition());
            case CONFLICT -> Reply.refused(409, "L-21", message, in.edition());
            case UNCONDITIONAL -> Reply.refused(400, "L-21", message, in.edition());
            case NOT_MERGEABLE -> Reply.refused(400, "L-20", message, in.edition());
            case TOO_LARGE, TOO_MANY -> Reply.refused(413, "L-25", message, in.edition());
          };
    };
  }
}
