package org.creatorshub.tool.logbook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a course's log.
 *
 * @param by name of the teacher; empty when the LMS does not share it, or the teacher was erased
 * @param action verb and object, for example {@code question left out}
 * @param subject what it was about, in words; never a learner's name
 * @param learner whom it was about; empty for the whole course
 */
public record LogLine(
    Instant at,
    Optional<String> by,
    String action,
    String subject,
    Optional<UUID> learner,
    String detail) {}
