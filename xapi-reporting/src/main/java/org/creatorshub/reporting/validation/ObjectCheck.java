package org.creatorshub.reporting.validation;

import java.util.Set;

/** What a statement is about (V-09). */
final class ObjectCheck {
  private static final Set<String> SUB_STATEMENT =
      Set.of(
          "objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");

  private ObjectCheck() {}

  static void object(Spot spot) {
    switch (type(spot)) {
      case "Activity" -> ActivityCheck.activity(spot);
      case "Agent" -> ActorCheck.agent(spot);
      case "Group" -> ActorCheck.group(spot);
      case "StatementRef" -> statementRef(spot);
      case "SubStatement" -> subStatement(spot);
      default -> spot.at("objectType").fault("V-01", "is not a type that the standard knows");
    }
  }

  /** The type of an object, Activity when it names none. */
  static String type(Spot spot) {
    return spot.has("objectType") ? spot.node().get("objectType").asText() : "Activity";
  }

  static void statementRef(Spot spot) {
    if (spot.object(Set.of("objectType", "id"))) {
      spot.required("objectType", "V-09", type -> type.oneOf("V-09", Set.of("StatementRef")));
      spot.required("id", "V-03", id -> id.text(Format.UUID));
    }
  }

  private static void subStatement(Spot spot) {
    if (!spot.object("V-09", SUB_STATEMENT)) {
      return;
    }
    if (type(spot.at("object")).equals("SubStatement")) {
      spot.at("object").fault("V-09", "a SubStatement must not hold a SubStatement");
      return;
    }
    StatementCheck.body(spot);
  }
}
