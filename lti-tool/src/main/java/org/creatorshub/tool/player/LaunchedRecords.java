package org.creatorshub.tool.player;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.creatorshub.reporting.document.Conditions;
import org.creatorshub.reporting.document.Decision;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.DocumentRules;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.document.Shelf;
import org.creatorshub.reporting.validation.Edition;

/** The states of a launched unit, as its player reads and writes them. */
public final class LaunchedRecords {
  /** Read-only for units (cmi5, 10.1). */
  static final String LAUNCH_DATA = "LMS.LaunchData";

  private static final ObjectMapper JSON = new ObjectMapper();
  private final UnitNames names;
  private final Documents documents;

  public LaunchedRecords(UnitNames names, Documents documents) {
    this.names = names;
    this.documents = documents;
  }

  /** What a request about a state names. */
  record Ask(String state, String activity, String agent, String registration) {}

  /** The shelf that the request means; empty when it is not that of the launch. */
  Optional<Shelf> shelf(UnitSession session, Ask ask) {
    boolean ours =
        ask.activity().equals(names.activity(session.unit()))
            && ask.registration().equals(session.registration().toString())
            && names.isActor(session, read(ask.agent()));
    return ours
        ? Optional.of(
            new Shelf.State(
                ask.activity(), names.actor(session), Optional.of(session.registration())))
        : Optional.empty();
  }

  Optional<Document> find(Shelf shelf, String state) {
    return documents.find(shelf, state);
  }

  /** False when the unit may not write this, or so much. */
  boolean keep(Shelf shelf, String state, Document sent) {
    DocumentRules rules =
        DocumentRules.of(Edition.V1_0_3, shelf, new Conditions(Optional.empty(), Optional.empty()));
    return !state.equals(LAUNCH_DATA)
        && documents.change(shelf, state, there -> rules.put(there, sent)) instanceof Decision.Keep;
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
