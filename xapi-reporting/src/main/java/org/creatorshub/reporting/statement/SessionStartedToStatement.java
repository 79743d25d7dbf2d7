package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.SessionStarted;

/** A person began to work in the unit; with the first page. */
record SessionStartedToStatement(Activities activities) {
  Draft draft(SessionStarted event) {
    return Draft.of(Verb.INITIALIZED, activities.unit(event.unit()), activities.language())
        .parent(activities.course());
  }
}
