package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;

/** A person completed pages, test and portfolio work of a unit. */
record UnitCompletedToStatement(Activities activities) {
  Draft draft(UnitCompleted event) {
    return Draft.of(Verb.COMPLETED, activities.unit(event.unit()), activities.language())
        .parent(activities.course())
        .result("completion", Json.NODES.booleanNode(true))
        .result("duration", Json.text(Json.duration(event.active())));
  }
}
