package org.creatorshub.reporting.validation;

import java.util.List;
import java.util.Set;

/** The context of a statement (V-10, V-15). */
final class ContextCheck {
  private static final Set<String> MEMBERS =
      Set.of(
          "registration",
          "instructor",
          "team",
          "contextActivities",
          "revision",
          "platform",
          "language",
          "statement",
          "extensions",
          "contextAgents",
          "contextGroups");

  private static final Set<String> KINDS = Set.of("parent", "grouping", "category", "other");

  private ContextCheck() {}

  /**
   * @param aboutActivity the object of the statement is an Activity
   */
  static void context(Spot spot, boolean aboutActivity) {
    if (!spot.object(MEMBERS)) {
      return;
    }
    spot.optional("registration", id -> id.text(Format.UUID));
    spot.optional("instructor", ActorCheck::actor);
    spot.optional("team", ActorCheck::group);
    spot.optional("contextActivities", ContextCheck::contextActivities);
    spot.optional("revision", text -> text.text(Format.ANY));
    spot.optional("platform", text -> text.text(Format.ANY));
    spot.optional("language", tag -> tag.text(Format.LANGUAGE));
    spot.optional("statement", ObjectCheck::statementRef);
    spot.optional("extensions", Spot::extensions);
    relevant(spot, "contextAgents", "contextAgent", "agent");
    relevant(spot, "contextGroups", "contextGroup", "group");
    if (!aboutActivity) {
      List.of("revision", "platform")
          .forEach(
              member ->
                  spot.optional(member, s -> s.fault("V-10", "is allowed about an activity only")));
    }
  }

  private static void contextActivities(Spot spot) {
    if (spot.object("V-10", KINDS)) {
      KINDS.forEach(
          kind ->
              spot.optional(
                  kind,
                  list -> {
                    if (list.node().isArray()) {
                      list.each(ActivityCheck::activity);
                    } else {
                      ActivityCheck.activity(list);
                    }
                  }));
    }
  }

  private static void relevant(Spot spot, String list, String objectType, String who) {
    if (spot.has(list) && spot.edition() == Edition.V1_0_3) {
      spot.at(list).fault("V-15", "is a member of 2.0 only");
      return;
    }
    spot.optional(list, entries -> entries.each(entry -> relevantEntry(entry, objectType, who)));
  }

  private static void relevantEntry(Spot entry, String objectType, String who) {
    if (!entry.object(Set.of("objectType", who, "relevantTypes"))) {
      return;
    }
    entry.required("objectType", "V-15", type -> type.oneOf("V-15", Set.of(objectType)));
    entry.required(
        who,
        "V-15",
        actor -> {
          if (who.equals("group")) {
            ActorCheck.group(actor);
          } else {
            ActorCheck.agent(actor);
          }
        });
    entry.optional(
        "relevantTypes",
        types -> {
          types.each(type -> type.text(Format.IRI));
          if (types.node().isEmpty()) {
            types.fault("V-15", "must not be empty");
          }
        });
  }
}
