package org.creatorshub.reporting.statement;

import org.creatorshub.reporting.event.LearningEvent.NoteShown;

/** A person was shown a note of a teacher; of the note only its key is told (P-04). */
record NoteShownToStatement(Activities activities) {
  Draft draft(NoteShown event) {
    return Draft.of(Verb.EXPERIENCED, activities.note(event.note()), activities.language())
        .parent(activities.unit(event.unit()));
  }
}
