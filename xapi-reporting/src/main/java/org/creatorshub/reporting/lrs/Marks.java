package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorshub.reporting.lrs.Mark.Usage;

/** Reads from a statement what it can be found by (L-06). */
final class Marks {
  private static final List<String> CONTEXT_ACTIVITIES =
      List.of("parent", "grouping", "category", "other");

  private final Set<Mark> found = new TreeSet<>();

  private Marks() {}

  static Set<Mark> of(JsonNode statement) {
    Marks marks = new Marks();
    marks.found.add(Mark.of(Usage.VERB, statement.path("verb").path("id").asText()));
    JsonNode registration = statement.path("context").path("registration");
    if (registration.isTextual()) {
      marks.found.add(registration(registration.asText()));
    }
    marks.agent(statement.path("actor"), true);
    marks.object(statement.path("object"), true);
    marks.agent(statement.path("authority"), false);
    marks.surroundings(statement.path("context"));
    return marks.found;
  }

  static Mark registration(String id) {
    return Mark.of(Usage.REGISTRATION, id.toLowerCase(Locale.ROOT));
  }

  /** The one identifier of an agent or group; empty for a group that has none. */
  static Optional<String> identifier(JsonNode actor) {
    for (String member : List.of("mbox", "mbox_sha1sum", "openid")) {
      if (actor.path(member).isTextual()) {
        return Optional.of(member + "\n" + actor.get(member).asText());
      }
    }
    JsonNode account = actor.path("account");
    return account.isObject()
        ? Optional.of(
            "account\n" + account.path("homePage").asText() + "\n" + account.path("name").asText())
        : Optional.empty();
  }

  private void object(JsonNode object, boolean direct) {
    switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> agent(object, direct);
      case "SubStatement" -> subStatement(object);
      case "StatementRef" -> {
        // the marks of the target are copied by the store (L-07)
      }
      default -> activity(object, direct);
    }
  }

  private void subStatement(JsonNode subStatement) {
    agent(subStatement.path("actor"), false);
    object(subStatement.path("object"), false);
    surroundings(subStatement.path("context"));
  }

  private void surroundings(JsonNode context) {
    agent(context.path("instructor"), false);
    agent(context.path("team"), false);
    context.path("contextAgents").forEach(entry -> agent(entry.path("agent"), false));
    context.path("contextGroups").forEach(entry -> agent(entry.path("group"), false));
    for (String kind : CONTEXT_ACTIVITIES) {
      context.path("contextActivities").path(kind).forEach(node -> activity(node, false));
    }
  }

  private void agent(JsonNode actor, boolean direct) {
    identifier(actor)
        .ifPresent(
            text -> {
              found.add(Mark.of(Usage.RELATED_AGENT, text));
              if (direct) {
                found.add(Mark.of(Usage.AGENT, text));
              }
            });
    actor.path("member").forEach(member -> agent(member, direct));
  }

  private void activity(JsonNode activity, boolean direct) {
    String id = activity.path("id").asText();
    found.add(Mark.of(Usage.RELATED_ACTIVITY, id));
    if (direct) {
      found.add(Mark.of(Usage.ACTIVITY, id));
    }
  }
}
