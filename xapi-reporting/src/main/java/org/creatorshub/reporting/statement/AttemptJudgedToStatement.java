package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;

/** A person passed or failed a test, or got a score where the test has no gate. */
record AttemptJudgedToStatement(Activities activities) {
  Draft draft(AttemptJudged event) {
    Draft draft =
        Draft.of(verb(event), activities.test(event.unit(), event.test()), activities.language())
            .parent(activities.lesson(event.unit()))
            .others(event.outcomes().stream().map(activities::outcome).toList())
            .result("score", Json.score(event.percent()))
            .contextExtension(Extension.ATTEMPT_ID, Json.text(event.attempt().toString()))
            .contextExtension(Extension.ASSESSMENT_TYPE, Json.text("summative"));
    event.passed().ifPresent(passed -> draft.result("success", Json.NODES.booleanNode(passed)));
    return draft.result("duration", Json.text(Json.duration(event.spent())));
  }

  private static Verb verb(AttemptJudged event) {
    return event.passed().map(passed -> passed ? Verb.PASSED : Verb.FAILED).orElse(Verb.SCORED);
  }
}
