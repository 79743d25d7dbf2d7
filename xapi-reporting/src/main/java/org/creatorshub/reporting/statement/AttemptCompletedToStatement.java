package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;

/** A person handed in a test attempt. */
record AttemptCompletedToStatement(Activities activities) {
  Draft draft(AttemptCompleted event) {
    Activity test = activities.test(event.unit(), event.test());
    return Draft.of(Verb.COMPLETED, test, activities.language())
        .parent(activities.lesson(event.unit()))
        .result("completion", Json.NODES.booleanNode(true))
        .result("duration", Json.text(Json.duration(event.spent())))
        .contextExtension(Extension.ATTEMPT_ID, Json.text(event.attempt().toString()))
        .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("summative"));
  }
}
