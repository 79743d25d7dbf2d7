package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.UnitLaunched;

/** A person launched the unit that a link opens; before any page. */
record UnitLaunchedToStatement(Activities activities) {
  Draft draft(UnitLaunched event) {
    return Draft.of(Verb.LAUNCHED, activities.unit(event.unit()), activities.language())
        .parent(activities.course());
  }
}
