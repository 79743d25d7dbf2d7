package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;

/**
 * A learner filled in a task of their own. It names the kind of interaction, and the scale of a
 * Likert block, but never an answer.
 */
record OwnTaskKeptToStatement(Activities activities) {
  Draft draft(OwnTaskKept event) {
    Draft draft =
        Draft.of(Verb.COMPLETED, activities.own(event.unit(), event.task()), activities.language())
            .parent(activities.page(event.unit(), event.page()))
            .result("completion", Json.NODES.booleanNode(true))
            .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("self-assessment"));
    ObjectNode definition = (ObjectNode) draft.object().get("definition");
    activities
        .ownTask(event.unit(), event.task())
        .ifPresentOrElse(
            task -> describe(definition, task), () -> definition.put("interactionType", "other"));
    return draft;
  }

  private void describe(ObjectNode definition, OwnTask task) {
    definition.put("interactionType", type(task));
    if (task instanceof OwnTask.Likert likert) {
      ArrayNode scale = definition.putArray("scale");
      for (int i = 0; i < likert.points().size(); i++) {
        ObjectNode label = Json.object().put(activities.language(), likert.points().get(i));
        scale.addObject().put("id", Integer.toString(i + 1)).set("description", label);
      }
    }
  }

  private static String type(OwnTask task) {
    return switch (task) {
      case OwnTask.Likert likert -> "likert";
      case OwnTask.LinkCheck links -> "other";
      case OwnTask.Ideas ideas -> "long-fill-in";
      case OwnTask.Reflection open -> "long-fill-in";
    };
  }
}
