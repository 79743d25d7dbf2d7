package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;

/** The installation sent a grade and the LMS gave its final answer. */
record GradeSentToStatement(Activities activities) {
  Draft draft(GradeSent event, StatementIds ids) {
    Activity line = activities.gradebookLine(event.unit(), event.test(), event.occasion().link());
    return Draft.of(Verb.SENT, line, activities.language())
        .bySystem()
        .parent(
            event.marked().isPresent()
                ? activities.task(event.unit(), event.test())
                : activities.test(event.unit(), event.test()))
        .others(
            event.marked().stream()
                .map(by -> activities.submission(event.unit(), event.test(), by.submission()))
                .toList())
        .reference(ids.of(cause(event)))
        .result("score", score(event))
        .result("success", Json.NODES.booleanNode(event.accepted()))
        .contextExtension(Extension.ATTEMPT_ID, Json.text(event.attempt().toString()))
        .contextExtension(Extension.GRADE_SYNC, sync(event));
  }

  private static List<String> cause(GradeSent event) {
    return event
        .marked()
        .map(by -> EventIdentity.score(by.submission(), by.version(), by.revision()))
        .orElseGet(() -> EventIdentity.judgement(event.attempt()));
  }

  private static ObjectNode score(GradeSent event) {
    ObjectNode score = Json.object().put("raw", Json.number(event.scoreGiven()));
    // AGS lets a score exceed its maximum (extra credit); xAPI forbids raw above max (V-11)
    if (event.scoreGiven().compareTo(event.scoreMaximum()) <= 0) {
      score.put("min", 0).put("max", Json.number(event.scoreMaximum()));
    }
    return score;
  }

  private static ObjectNode sync(GradeSent event) {
    return Json.object()
        .put("activityProgress", event.activityProgress())
        .put("gradingProgress", event.gradingProgress())
        .put("outcome", event.accepted() ? "accepted" : "refused");
  }
}
