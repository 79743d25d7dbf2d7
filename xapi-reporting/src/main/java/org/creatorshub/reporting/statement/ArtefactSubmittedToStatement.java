package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;

/** A person handed in portfolio work; the work itself stays in the tool (P-04). */
record ArtefactSubmittedToStatement(Activities activities) {
  Draft draft(ArtefactSubmitted event) {
    Activity item = activities.submission(event.unit(), event.artefact(), event.submission());
    Draft draft =
        Draft.of(Verb.SUBMITTED, item, activities.language())
            .parent(activities.task(event.unit(), event.artefact()));
    if (event.words() > 0) {
      draft.resultExtension(Extension.WORD_COUNT, Json.NODES.numberNode(event.words()));
    }
    return draft;
  }
}
