package org.creatorshub.reporting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The form {@code canonical}: activities as the store knows them, and of every map of languages
 * only the entry that the reader understands best, each map on its own (L-10). Agents stay as they
 * were sent.
 */
public final class CanonicalForm {
  private static final List<String> COMPONENTS =
      List.of("choices", "scale", "source", "target", "steps");

  private final Languages languages;
  private final Map<String, ObjectNode> definitions;

  /**
   * For one answer.
   *
   * @param statements all of the answer
   * @param known gives the definitions that are known of activities, by their ids
   */
  public CanonicalForm(
      List<ObjectNode> statements,
      Languages languages,
      Function<Set<String>, Map<String, ObjectNode>> known) {
    this.languages = languages;
    Set<String> ids = new TreeSet<>();
    statements.forEach(
        statement -> activities(statement).forEach(a -> ids.add(a.path("id").asText())));
    this.definitions = ids.isEmpty() ? Map.of() : known.apply(ids);
  }

  /**
   * Changes a statement to the form.
   *
   * @param statement one of those that were given
   */
  public void complete(ObjectNode statement) {
    body(statement);
    JsonNode object = statement.path("object");
    if (isSubStatement(object)) {
      body(object);
    }
    activities(statement).forEach(this::define);
  }

  private void body(JsonNode statement) {
    one(statement.path("verb"), "display");
    for (JsonNode attachment : statement.path("attachments")) {
      one(attachment, "display");
      one(attachment, "description");
    }
  }

  private void define(ObjectNode activity) {
    ObjectNode known = definitions.get(activity.path("id").asText());
    if (known != null && !known.isEmpty()) {
      activity.set("definition", known.deepCopy());
    }
    JsonNode definition = activity.path("definition");
    one(definition, "name");
    one(definition, "description");
    for (String list : COMPONENTS) {
      definition.path(list).forEach(component -> one(component, "description"));
    }
  }

  private void one(JsonNode holder, String member) {
    if (holder.path(member) instanceof ObjectNode map && map.size() > 1) {
      List<String> tags = new ArrayList<>();
      map.fieldNames().forEachRemaining(tags::add);
      map.retain(languages.choose(tags));
    }
  }

  private static List<ObjectNode> activities(JsonNode statement) {
    List<ObjectNode> found = new ArrayList<>();
    JsonNode object = statement.path("object");
    if (isSubStatement(object)) {
      found.addAll(activities(object));
    } else if (object.path("objectType").asText("Activity").equals("Activity")) {
      add(found, object);
    }
    for (JsonNode kind : statement.path("context").path("contextActivities")) {
      kind.forEach(activity -> add(found, activity));
    }
    return found;
  }

  private static void add(List<ObjectNode> found, JsonNode activity) {
    if (activity instanceof ObjectNode object) {
      found.add(object);
    }
  }

  private static boolean isSubStatement(JsonNode object) {
    return object.path("objectType").asText().equals("SubStatement");
  }
}
