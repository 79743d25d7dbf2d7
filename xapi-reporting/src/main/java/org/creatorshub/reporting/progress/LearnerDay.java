package org.creatorshub.reporting.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a learner did in a unit on one day; days begin at midnight UTC.
 *
 * @param facts different things that happened
 * @param answers answers to questions, of which {@code right} were right
 */
public record LearnerDay(
    UUID learner, LocalDate day, int facts, int answers, int right, Duration active) {}
