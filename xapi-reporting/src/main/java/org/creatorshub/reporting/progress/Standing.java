package org.creatorshub.reporting.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the read models of a cohort are.
 *
 * @param rows one for each learner and unit
 * @param facts grows with every fact about them
 * @param lastSeen the newest of what they did; empty before the first
 */
public record Standing(long rows, long facts, Optional<Instant> lastSeen) {}
