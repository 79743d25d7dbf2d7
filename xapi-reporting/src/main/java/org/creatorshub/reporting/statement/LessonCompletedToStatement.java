package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;

/** A person completed the pages of a unit. */
record LessonCompletedToStatement(Activities activities) {
  Draft draft(LessonCompleted event) {
    return Draft.of(Verb.COMPLETED, activities.lesson(event.unit()), activities.language())
        .parent(activities.unit(event.unit()))
        .result("completion", Json.NODES.booleanNode(true))
        .result("duration", Json.text(Json.duration(event.active())));
  }
}
