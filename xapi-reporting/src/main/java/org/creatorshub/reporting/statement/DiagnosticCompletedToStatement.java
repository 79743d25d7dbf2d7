package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;

/** A person went through the self-diagnostic: that they did, and nothing of what they said. */
record DiagnosticCompletedToStatement(Activities activities) {
  Draft draft(DiagnosticCompleted event) {
    return Draft.of(
            Verb.COMPLETED, activities.diagnostic(event.questionnaire()), activities.language())
        .parent(activities.course())
        .result("completion", Json.NODES.booleanNode(true))
        .contextExtension(Extension.ATTEMPT_ID, Json.text(event.run().toString()))
        .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("self-assessment"));
  }
}
