package org.creatorshub.tool.player;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A token writes about one learner, one run and one unit. */
record Pinned(UnitNames names, UnitSession session) {
  private static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

  /** What of the statement is not this launch's; empty if all of it is. */
  Optional<String> breach(JsonNode statement) {
    if (!names.isActor(session, statement.path("actor"))) {
      return Optional.of("This token writes about another learner.");
    }
    JsonNode context = statement.path("context");
    if (!context.path("registration").asText().equals(session.registration().toString())) {
      return Optional.of("This token writes about another registration.");
    }
    if (!context.path("extensions").path(SESSION).asText().equals(session.id().toString())) {
      return Optional.of("The context template of the launch is missing (session id).");
    }
    String object = statement.path("object").path("id").asText();
    String activity = names.activity(session.unit());
    return object.equals(activity) || object.startsWith(activity + "/")
        ? Optional.empty()
        : Optional.of("This token writes about another activity.");
  }
}
