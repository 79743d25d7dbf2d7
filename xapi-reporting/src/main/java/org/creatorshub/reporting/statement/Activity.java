package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Something that can be done or belonged to.
 *
 * @param name in the language of the course; empty for things that have none of their own
 */
record Activity(String id, ActivityType type, Optional<String> name) {

  /** Identity and type: how context activities are given (ST-6). */
  ObjectNode brief() {
    ObjectNode activity = Json.object().put("id", id);
    activity.set("definition", Json.object().put("type", type.iri()));
    return activity;
  }

  /** With its name: how the object of a statement is given. */
  ObjectNode full(String language) {
    ObjectNode definition = Json.object().put("type", type.iri());
    name.ifPresent(text -> definition.set("name", Json.object().put(language, text)));
    ObjectNode activity = Json.object().put("objectType", "Activity").put("id", id);
    activity.set("definition", definition);
    return activity;
  }
}
