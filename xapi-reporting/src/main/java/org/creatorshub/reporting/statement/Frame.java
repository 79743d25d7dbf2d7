package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;

/** What every statement has in common: who, when and in which surroundings (ST-1 to ST-7). */
final class Frame {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final String base;
  private final Activities activities;

  Frame(String base, Activities activities) {
    this.base = base;
    this.activities = activities;
  }

  ObjectNode statement(UUID id, LearningEvent event, Draft draft) {
    ObjectNode statement = Json.object().put("id", id.toString());
    statement.set("actor", actor(event.occasion(), draft));
    statement.set("verb", verb(draft.verb()));
    statement.set("object", draft.object());
    if (!draft.result().isEmpty()) {
      statement.set("result", draft.result());
    }
    statement.set("context", context(event, draft));
    return statement.put("timestamp", MILLIS.format(event.occasion().at()));
  }

  private ObjectNode actor(Occasion occasion, Draft draft) {
    ObjectNode account = Json.object();
    if (draft.isBySystem()) {
      account.put("homePage", base).put("name", "system");
    } else {
      account.put("homePage", base + "/people").put("name", occasion.actor().toString());
    }
    ObjectNode actor = Json.object().put("objectType", "Agent");
    actor.set("account", account);
    return actor;
  }

  private static ObjectNode verb(Verb verb) {
    ObjectNode node = Json.object().put("id", verb.iri());
    node.set("display", Json.object().put("en", verb.display()));
    return node;
  }

  private ObjectNode context(LearningEvent event, Draft draft) {
    Occasion occasion = event.occasion();
    ObjectNode context = Json.object().put("registration", occasion.registration().toString());
    occasion.lms().ifPresent(lms -> context.put("platform", lms));
    context.put("revision", activities.revision()).put("language", activities.language());
    draft.reference().ifPresent(target -> context.set("statement", reference(target)));
    context.set("contextActivities", surroundings(event, draft));
    context.set("extensions", extensions(occasion, draft));
    return context;
  }

  private static ObjectNode reference(UUID target) {
    return Json.object().put("objectType", "StatementRef").put("id", target.toString());
  }

  private ObjectNode surroundings(LearningEvent event, Draft draft) {
    ObjectNode surroundings = Json.object();
    put(surroundings, "parent", draft.parents(), draft);
    put(surroundings, "grouping", grouping(event), draft);
    Activity profile =
        new Activity(Vocabulary.PROFILE_VERSION, ActivityType.PROFILE, Optional.empty());
    put(surroundings, "category", List.of(profile), draft);
    put(surroundings, "other", draft.others(), draft);
    return surroundings;
  }

  private List<Activity> grouping(LearningEvent event) {
    return Stream.concat(
            Stream.of(activities.unit(event.unit()), activities.course()),
            event.occasion().context().map(activities::ltiContext).stream())
        .toList();
  }

  private static void put(ObjectNode into, String usage, List<Activity> all, Draft draft) {
    ArrayNode array = Json.NODES.arrayNode();
    all.stream()
        .filter(activity -> !activity.id().equals(draft.objectId()))
        .map(Activity::brief)
        .forEach(array::add);
    // an empty list says nothing and some record stores refuse it
    if (!array.isEmpty()) {
      into.set(usage, array);
    }
  }

  private static ObjectNode extensions(Occasion occasion, Draft draft) {
    ObjectNode lti = Json.object().put("platform", occasion.platform().toString());
    lti.put("link", occasion.link().toString());
    occasion.context().ifPresent(context -> lti.put("context", context.toString()));
    ObjectNode extensions = Json.object();
    extensions.set(Extension.LTI.iri(), lti);
    occasion
        .session()
        .ifPresent(session -> extensions.put(Extension.SESSION.iri(), session.toString()));
    extensions.setAll(draft.contextExtensions());
    return extensions;
  }
}
