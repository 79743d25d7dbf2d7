package org.creatorshub.tool.mapping;

import java.time.Instant;
import java.util.Optional;

/**
 * A key of the record store that sends to one course.
 *
 * @param name who uses it, for people
 * @param seenThrough statements stored up to here are taken in
 */
public record CourseKey(
    CoursePlace place,
    String key,
    String name,
    Instant madeAt,
    Instant seenThrough,
    Optional<Instant> endedAt) {}
