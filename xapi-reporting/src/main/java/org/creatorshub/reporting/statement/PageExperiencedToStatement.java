package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.PageExperienced;

/** A person worked through a page. */
record PageExperiencedToStatement(Activities activities) {
  Draft draft(PageExperienced event) {
    return Draft.of(
            Verb.EXPERIENCED, activities.page(event.unit(), event.page()), activities.language())
        .parent(activities.lesson(event.unit()))
        .result("duration", Json.text(Json.duration(event.active())));
  }
}
