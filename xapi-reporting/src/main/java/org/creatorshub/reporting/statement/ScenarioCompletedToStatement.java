package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;

/**
 * A person played a scenario to its end. There is no score, since practice has none (SCORE-08):
 * what the way was worth stands beside the best in a member of our own.
 */
record ScenarioCompletedToStatement(Activities activities) {
  Draft draft(ScenarioCompleted event) {
    Activity scenario = activities.scenario(event.unit(), event.scenario());
    return Draft.of(Verb.COMPLETED, scenario, activities.language())
        .parent(activities.page(event.unit(), event.page()))
        .others(event.outcomes().stream().map(activities::outcome).toList())
        .contextExtension(Extension.ATTEMPT_ID, Json.text(event.run().toString()))
        .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("formative"))
        .result("completion", Json.NODES.booleanNode(true))
        .resultExtension(Extension.WAY, way(event));
  }

  private static ObjectNode way(ScenarioCompleted event) {
    ObjectNode way = Json.object().put("run", event.number()).put("ending", event.ending());
    way.put("value", event.value()).put("best", event.best());
    ArrayNode steps = way.putArray("steps");
    for (Walk.Decision decision : event.way()) {
      steps.addObject().put("step", decision.step()).put("choice", decision.choice());
    }
    return way;
  }
}
