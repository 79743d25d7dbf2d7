package org.creatorshub.tool.dashboard;

import java.util.Optional;
import java.util.UUID;

/**
 * A learner of the LMS course.
 *
 * @param name as the LMS shares it; empty when it does not
 */
public record Member(UUID person, UUID pseudonym, Optional<String> name) {}
