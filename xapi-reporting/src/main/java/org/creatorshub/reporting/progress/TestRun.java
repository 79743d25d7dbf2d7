package org.creatorshub.reporting.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One attempt at the test of a unit.
 *
 * @param number 1 for the learner's first
 * @param began when the first thing was heard of it
 * @param percent 0 to 100; empty until it was judged
 */
public record TestRun(
    UUID learner,
    UUID attempt,
    int number,
    Instant began,
    Optional<Double> percent,
    Optional<Boolean> passed) {}
