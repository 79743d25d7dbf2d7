package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A shelf as the database knows it.
 *
 * @param registration empty for states of all registrations, or apart from any
 */
record ShelfKey(
    String kind,
    UUID activity,
    UUID agent,
    Optional<UUID> registration,
    Optional<String> activityId) {
  /** Stands for none. */
  static final UUID NONE = new UUID(0, 0);

  static ShelfKey of(Shelf shelf) {
    return switch (shelf) {
      case Shelf.State(String activity, ObjectNode agent, Optional<UUID> registration) ->
          new ShelfKey(
              "state",
              NameHash.of(activity),
              agent(agent),
              registration.map(run -> NameHash.of(run.toString())),
              Optional.of(activity));
      case Shelf.ActivityProfile(String activity) ->
          new ShelfKey(
              "activity-profile",
              NameHash.of(activity),
              NONE,
              Optional.empty(),
              Optional.of(activity));
      case Shelf.AgentProfile(ObjectNode agent) ->
          new ShelfKey("agent-profile", NONE, agent(agent), Optional.empty(), Optional.empty());
    };
  }

  UUID oneRegistration() {
    return registration.orElse(NONE);
  }

  /** The same hash as the marks of statements, so that a person's documents are found by them. */
  static UUID agent(JsonNode agent) {
    for (String member : List.of("mbox", "mbox_sha1sum", "openid")) {
      if (agent.path(member).isTextual()) {
        return NameHash.of(member + "\n" + agent.get(member).asText());
      }
    }
    JsonNode account = agent.path("account");
    return NameHash.of(
        "account\n" + account.path("homePage").asText() + "\n" + account.path("name").asText());
  }
}
