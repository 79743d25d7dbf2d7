package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The part of a statement that differs from event to event; the rest is ST-1 to ST-7. */
final class Draft {
  private final Verb verb;
  private final String objectId;
  private final ObjectNode object;
  private final ObjectNode result = Json.object();
  private final ObjectNode contextExtensions = Json.object();
  private final List<Activity> parents = new ArrayList<>();
  private final List<Activity> others = new ArrayList<>();
  private Optional<UUID> reference = Optional.empty();
  private boolean bySystem;

  private Draft(Verb verb, String objectId, ObjectNode object) {
    this.verb = verb;
    this.objectId = objectId;
    this.object = object;
  }

  static Draft of(Verb verb, Activity object, String language) {
    return new Draft(verb, object.id(), object.full(language));
  }

  Draft parent(Activity parent) {
    parents.add(parent);
    return this;
  }

  Draft others(List<Activity> activities) {
    others.addAll(activities);
    return this;
  }

  Draft result(String member, JsonNode value) {
    result.set(member, value);
    return this;
  }

  Draft resultExtension(Extension extension, JsonNode value) {
    result.withObjectProperty("extensions").set(extension.iri(), value);
    return this;
  }

  Draft contextExtension(Extension extension, JsonNode value) {
    contextExtensions.set(extension.iri(), value);
    return this;
  }

  /** The statement that this one follows from. */
  Draft reference(UUID statement) {
    reference = Optional.of(statement);
    return this;
  }

  /** The installation itself acted, not a person. */
  Draft bySystem() {
    bySystem = true;
    return this;
  }

  Verb verb() {
    return verb;
  }

  String objectId() {
    return objectId;
  }

  ObjectNode object() {
    return object;
  }

  ObjectNode result() {
    return result;
  }

  ObjectNode contextExtensions() {
    return contextExtensions;
  }

  List<Activity> parents() {
    return List.copyOf(parents);
  }

  List<Activity> others() {
    return List.copyOf(others);
  }

  Optional<UUID> reference() {
    return reference;
  }

  boolean isBySystem() {
    return bySystem;
  }
}
