package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.creatorshub.reporting.lrs.Mark.Usage;

/** Reads from a statement what it can be found by (L-06). */
final class Marks {
  private static final List<String> CONTEXT_ACTIVITIES =
      List.of("parent", "grouping", "category", "other");

  private final Predicate<String> common;
  private final SortedSet<Mark> own = new TreeSet<>();
  private final SortedSet<Mark> shared = new TreeSet<>();

  private Marks(Predicate<String> common) {
    this.common = common;
  }

  /** All marks of a statement. */
  static Set<Mark> of(JsonNode statement) {
    return of(statement, text -> false).own;
  }

  /**
   * @param common true for identifiers that very many statements have and of which there are few
   */
  static Marks of(JsonNode statement, Predicate<String> common) {
    Marks marks = new Marks(common);
    marks.add(Usage.VERB, statement.path("verb").path("id").asText());
    JsonNode registration = statement.path("context").path("registration");
    if (registration.isTextual()) {
      marks.own.add(registration(registration.asText()));
    }
    marks.agent(statement.path("actor"), true);
    marks.object(statement.path("object"), true);
    marks.agent(statement.path("authority"), false);
    marks.surroundings(statement.path("context"));
    return marks;
  }

  /** Marks that are written for this statement alone. */
  Set<Mark> own() {
    return Collections.unmodifiableSet(own);
  }

  /** Marks that are written once for all statements that have just these in common. */
  Set<Mark> shared() {
    return Collections.unmodifiableSet(shared);
  }

  /** Under which the shared marks are kept: the same for the same marks; empty without any. */
  Optional<Long> sharedKey() {
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    shared.forEach(mark -> text.append(mark.usage().code()).append(mark.hash()));
    return Optional.of(Mark.of(Usage.VERB, text.toString()).hash().getMostSignificantBits());
  }

  private void add(Usage usage, String text) {
    (common.test(text) ? shared : own).add(Mark.of(usage, text));
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
              add(Usage.RELATED_AGENT, text);
              if (direct) {
                add(Usage.AGENT, text);
              }
            });
    actor.path("member").forEach(member -> agent(member, direct));
  }

  private void activity(JsonNode activity, boolean direct) {
    String id = activity.path("id").asText();
    add(Usage.RELATED_ACTIVITY, id);
    if (direct) {
      add(Usage.ACTIVITY, id);
    }
  }
}
