package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;

/** A person began a test attempt. */
record AttemptStartedToStatement(Activities activities) {
  Draft draft(AttemptStarted event) {
    Activity test = activities.test(event.unit(), event.test());
    return Draft.of(Verb.ATTEMPTED, test, activities.language())
        .parent(activities.lesson(event.unit()))
        .contextExtension(Extension.ATTEMPT_ID, Json.text(event.attempt().toString()))
        .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("summative"));
  }
}
