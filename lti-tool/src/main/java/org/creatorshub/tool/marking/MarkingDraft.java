package org.creatorshub.tool.marking;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.rubric.FilledRubric;

/**
 * A marking that is being written; the same one for all teachers of the course.
 *
 * @param revision grows with every save; 0 before the first
 * @param by name of who saved last
 */
public record MarkingDraft(
    FilledRubric filled, int revision, Optional<Instant> savedAt, Optional<String> by) {}
