package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the definitions in statements and lays one over another. */
final class Definitions {
  /** A definition that would become larger stays as it is; as large as a statement may be. */
  private static final int LARGEST = 1 << 20;

  private static final List<String> CONTEXT_ACTIVITIES =
      List.of("parent", "grouping", "category", "other");

  /** Maps, whose entries are known one by one. */
  private static final Set<String> MAPS = Set.of("name", "description", "extensions");

  /** Belong together: an answer pattern for other choices would say something wrong. */
  private static final List<String> INTERACTION =
      List.of(
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");

  private Definitions() {}

  /** What the statements tell, by activity id in order; later ones lie over earlier ones. */
  static Map<String, ObjectNode> in(List<ObjectNode> statements) {
    Map<String, ObjectNode> found = new TreeMap<>();
    for (JsonNode statement : statements) {
      body(statement, found);
      if (statement.path("object").path("objectType").asText().equals("SubStatement")) {
        body(statement.path("object"), found);
      }
    }
    return found;
  }

  private static void body(JsonNode body, Map<String, ObjectNode> found) {
    activity(body.path("object"), found);
    JsonNode around = body.path("context").path("contextActivities");
    if (around.isObject()) {
      for (String kind : CONTEXT_ACTIVITIES) {
        JsonNode activities = around.path(kind);
        if (activities.isArray()) {
          activities.forEach(activity -> activity(activity, found));
        } else {
          activity(activities, found);
        }
      }
    }
  }

  private static void activity(JsonNode node, Map<String, ObjectNode> found) {
    if (node.path("definition") instanceof ObjectNode told && !told.isEmpty()) {
      ObjectNode known = found.get(node.path("id").asText());
      if (known == null) {
        found.put(node.path("id").asText(), told);
      } else if (!tells(known, told)) {
        found.put(node.path("id").asText(), merged(known, told));
      }
    }
  }

  /** Whether all that is told is known already. */
  static boolean tells(ObjectNode known, ObjectNode told) {
    return told.properties().stream()
            .allMatch(
                member -> {
                  JsonNode here = known.path(member.getKey());
                  return MAPS.contains(member.getKey())
                      ? member.getValue().properties().stream()
                          .allMatch(entry -> same(entry.getValue(), here.path(entry.getKey())))
                      : same(member.getValue(), here);
                })
        && (!told.has("interactionType")
            || INTERACTION.stream().allMatch(member -> told.has(member) == known.has(member)));
  }

  /** As values: what is read is a 5, what was built may be a long 5 or a decimal 5. */
  private static boolean same(JsonNode told, JsonNode known) {
    return told.equals(
        (left, right) ->
            left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue())
                : left.equals(right) ? 0 : 1,
        known);
  }

  /** What is told over what is known; what is known alone, if the whole became too large. */
  static ObjectNode merged(ObjectNode known, ObjectNode told) {
    ObjectNode merged = known.deepCopy();
    if (told.has("interactionType")) {
      merged.remove(INTERACTION);
    }
    told.properties()
        .forEach(
            member -> {
              if (MAPS.contains(member.getKey())
                  && merged.get(member.getKey()) instanceof ObjectNode map) {
                map.setAll((ObjectNode) member.getValue().deepCopy());
              } else {
                merged.set(member.getKey(), member.getValue());
              }
            });
    return merged.toString().length() > LARGEST ? known : merged;
  }
}
