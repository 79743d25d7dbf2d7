package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creatorshub.reporting.event.Occasion;

/** A statement that this installation wrote, taken apart again (ST-1 to ST-7). */
record OwnStatement(JsonNode json) {
  UUID id() {
    return UUID.fromString(json.path("id").asText());
  }

  boolean says(Verb verb) {
    return json.at("/verb/id").asText().equals(verb.iri());
  }

  ActivityType objectType() {
    String iri = json.at("/object/definition/type").asText();
    return Stream.of(ActivityType.values())
        .filter(type -> type.iri().equals(iri))
        .findFirst()
        .orElse(ActivityType.PROFILE);
  }

  String objectId() {
    return json.at("/object/id").asText();
  }

  JsonNode definition() {
    return json.at("/object/definition");
  }

  JsonNode result() {
    return json.path("result");
  }

  JsonNode context(Extension extension) {
    return json.path("context").path("extensions").path(extension.iri());
  }

  JsonNode answer() {
    return result().path("extensions").path(Extension.ANSWER.iri());
  }

  Duration duration() {
    String text = result().path("duration").asText();
    return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
  }

  UUID attempt() {
    return UUID.fromString(context(Extension.ATTEMPT_ID).asText());
  }

  /** The unit: the object itself, or that of the grouping. */
  String unit() {
    return Stream.concat(Stream.of(json.path("object")), around("grouping"))
        .filter(activity -> isOf(activity, ActivityType.MODULE))
        .map(activity -> after("/units/", activity.path("id").asText()))
        .findFirst()
        .orElse("");
  }

  /** What follows the last such part of an identifier. */
  static String after(String part, String iri) {
    int at = iri.lastIndexOf(part);
    return at < 0 ? "" : iri.substring(at + part.length());
  }

  Optional<String> parent(ActivityType type, String part) {
    return around("parent")
        .filter(activity -> isOf(activity, type))
        .map(activity -> after(part, activity.path("id").asText()))
        .findFirst();
  }

  /** The portfolio item that it is about. */
  Optional<UUID> submission() {
    return Stream.concat(Stream.of(json.path("object")), around("other"))
        .filter(activity -> isOf(activity, ActivityType.PORTFOLIO_ITEM))
        .map(activity -> UUID.fromString(after("/submissions/", activity.path("id").asText())))
        .findFirst();
  }

  /** The statement that it follows from. */
  String reference() {
    return json.at("/context/statement/id").asText();
  }

  List<String> outcomes() {
    return around("other")
        .filter(activity -> isOf(activity, ActivityType.OBJECTIVE))
        .map(activity -> after("/outcomes/", activity.path("id").asText()))
        .toList();
  }

  /** Who, where and when; the actor is asked for where the installation acted. */
  Occasion occasion(UUID actor) {
    JsonNode lti = context(Extension.LTI);
    return new Occasion(
        key(lti, "platform").orElseThrow(),
        actor,
        key(lti, "context"),
        key(lti, "link").orElseThrow(),
        registration(),
        Optional.of(context(Extension.SESSION))
            .filter(JsonNode::isTextual)
            .map(session -> UUID.fromString(session.asText())),
        Instant.parse(json.path("timestamp").asText()),
        Optional.ofNullable(json.at("/context/platform").textValue()));
  }

  UUID registration() {
    return UUID.fromString(json.at("/context/registration").asText());
  }

  String actorName() {
    return json.at("/actor/account/name").asText();
  }

  private Stream<JsonNode> around(String usage) {
    JsonNode all = json.at("/context/contextActivities/" + usage);
    return StreamSupport.stream(
        (all.isArray() ? all : MissingNode.getInstance()).spliterator(), false);
  }

  private static boolean isOf(JsonNode activity, ActivityType type) {
    return activity.at("/definition/type").asText().equals(type.iri());
  }

  private static Optional<UUID> key(JsonNode lti, String name) {
    return Optional.ofNullable(lti.path(name).textValue()).map(UUID::fromString);
  }
}
