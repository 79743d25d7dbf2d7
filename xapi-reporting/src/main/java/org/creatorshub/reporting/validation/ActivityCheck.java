package org.creatorshub.reporting.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Activities with their definitions and interaction components (V-12). */
final class ActivityCheck {
  private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
  private static final Set<String> TYPE = Set.of("Activity");
  private static final Set<String> DEFINITION =
      Set.of(
          "name",
          "description",
          "type",
          "moreInfo",
          "extensions",
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");
  private static final Set<String> PLAIN =
      Set.of("name", "description", "type", "moreInfo", "extensions");
  private static final List<String> LISTS =
      List.of("choices", "scale", "source", "target", "steps");

  /** The component lists that each interaction type may have. */
  private static final Map<String, Set<String>> LISTS_OF_TYPE =
      Map.of(
          "true-false", Set.of(),
          "choice", Set.of("choices"),
          "fill-in", Set.of(),
          "long-fill-in", Set.of(),
          "matching", Set.of("source", "target"),
          "performance", Set.of("steps"),
          "sequencing", Set.of("choices"),
          "likert", Set.of("scale"),
          "numeric", Set.of(),
          "other", Set.of());

  private ActivityCheck() {}

  static void activity(Spot spot) {
    if (spot.object(ACTIVITY)) {
      spot.optional("objectType", type -> type.oneOf("V-01", TYPE));
      spot.required("id", "V-04", id -> id.text(Format.IRI));
      spot.optional("definition", ActivityCheck::definition);
    }
  }

  private static void definition(Spot spot) {
    if (!spot.object(DEFINITION)) {
      return;
    }
    spot.optional("name", Spot::languageMap);
    spot.optional("description", Spot::languageMap);
    spot.optional("type", type -> type.text(Format.IRI));
    spot.optional("moreInfo", address -> address.text(Format.IRI));
    spot.optional("extensions", Spot::extensions);
    if (spot.hasBeyond(PLAIN)) {
      interaction(spot);
    }
  }

  private static void interaction(Spot spot) {
    spot.optional("interactionType", type -> type.oneOf("V-12", LISTS_OF_TYPE.keySet()));
    spot.optional(
        "correctResponsesPattern", list -> list.each(pattern -> pattern.text(Format.ANY)));
    LISTS.forEach(name -> spot.optional(name, ActivityCheck::components));
    if (!spot.has("interactionType")) {
      if (spot.has("correctResponsesPattern") || LISTS.stream().anyMatch(spot::has)) {
        spot.fault("V-12", "interaction members need an interactionType");
      }
      return;
    }
    String type = spot.node().get("interactionType").asText();
    Set<String> allowed = LISTS_OF_TYPE.getOrDefault(type, Set.of());
    LISTS.stream()
        .filter(list -> spot.has(list) && !allowed.contains(list))
        .forEach(list -> spot.at(list).fault("V-12", "does not belong to " + type));
  }

  private static void components(Spot list) {
    Set<String> seen = new HashSet<>();
    list.each(
        component -> {
          if (component.object(Set.of("id", "description"))) {
            component.required("id", "V-12", id -> id.text(Format.NAME));
            component.optional("description", Spot::languageMap);
            if (component.has("id") && !seen.add(component.node().get("id").asText())) {
              component.fault("V-12", "has an id that another component of the list has");
            }
          }
        });
  }
}
