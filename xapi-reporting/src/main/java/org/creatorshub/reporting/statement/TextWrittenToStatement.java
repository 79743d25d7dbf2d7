package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.TextWritten;

/** A person wrote a text for practice; of the text itself only its length is told (P-04). */
record TextWrittenToStatement(Activities activities) {
  Draft draft(TextWritten event) {
    return Draft.of(
            Verb.COMMENTED, activities.text(event.unit(), event.text()), activities.language())
        .parent(activities.lesson(event.unit()))
        .resultExtension(Extension.WORD_COUNT, Json.NODES.numberNode(event.words()));
  }
}
