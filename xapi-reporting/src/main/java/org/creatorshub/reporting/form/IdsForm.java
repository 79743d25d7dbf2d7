package org.creatorshub.reporting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The form {@code ids}: agents, groups, verbs and activities are what identifies them (L-10). */
public final class IdsForm {
  private static final List<String> IDENTIFIERS =
      List.of("mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> ACTIVITY = Set.of("id");
  private static final Set<String> VERB = Set.of("id");
  private static final Set<String> AGENT =
      Set.of("objectType", "mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> ANONYMOUS = Set.of("objectType", "member");

  private IdsForm() {}

  /** Changes a statement to the form. */
  public static void reduce(ObjectNode statement) {
    body(statement);
    actor(statement.path("authority"));
  }

  private static void body(JsonNode statement) {
    actor(statement.path("actor"));
    keep(statement.path("verb"), VERB);
    object(statement.path("object"));
    JsonNode context = statement.path("context");
    actor(context.path("instructor"));
    actor(context.path("team"));
    context.path("contextAgents").forEach(entry -> actor(entry.path("agent")));
    context.path("contextGroups").forEach(entry -> actor(entry.path("group")));
    for (JsonNode kind : context.path("contextActivities")) {
      kind.forEach(activity -> keep(activity, ACTIVITY));
    }
  }

  private static void object(JsonNode object) {
    switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> actor(object);
      case "SubStatement" -> body(object);
      case "StatementRef" -> {
        // an identifier already
      }
      default -> keep(object, ACTIVITY);
    }
  }

  private static void actor(JsonNode actor) {
    if (IDENTIFIERS.stream().anyMatch(actor::has)) {
      keep(actor, AGENT);
    } else if (actor.path("member") instanceof ArrayNode members) {
      keep(actor, ANONYMOUS);
      members.forEach(IdsForm::actor);
    }
  }

  private static void keep(JsonNode node, Set<String> members) {
    if (node instanceof ObjectNode object) {
      object.retain(members);
    }
  }
}
