package org.creatorshub.reporting.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A page that a learner has left after some time on it.
 *
 * @param active time in which it was worked on, of all visits
 */
public record PageRead(UUID learner, String page, Instant seenAt, Duration active) {}
