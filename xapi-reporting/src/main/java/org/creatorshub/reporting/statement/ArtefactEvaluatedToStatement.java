package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;

/** Somebody judged a hand-in by its rubric; comments stay in the tool (P-04). */
record ArtefactEvaluatedToStatement(Activities activities) {
  Draft draft(ArtefactEvaluated event, StatementIds ids) {
    Activity item = activities.submission(event.unit(), event.artefact(), event.submission());
    return Draft.of(Verb.EVALUATED, item, activities.language())
        .parent(activities.task(event.unit(), event.artefact()))
        .reference(ids.of(EventIdentity.submission(event.submission(), event.version())))
        .result("score", Json.score(event.percent()))
        .resultExtension(Extension.RUBRICS, rubrics(event));
  }

  private static ArrayNode rubrics(ArtefactEvaluated event) {
    ArrayNode lines = Json.NODES.arrayNode();
    event
        .lines()
        .forEach(
            line ->
                lines
                    .addObject()
                    .put("criterion", line.criterion())
                    .put("level", line.level())
                    .put("points", Json.number(line.points()))
                    .put("max", line.max()));
    return lines;
  }
}
