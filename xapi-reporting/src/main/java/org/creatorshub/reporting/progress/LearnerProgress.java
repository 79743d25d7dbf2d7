package org.creatorshub.reporting.progress;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far one learner is in one unit.
 *
 * @param pagesSeen different pages that were left after some time
 * @param lastPage the page that was left last
 * @param active time in which pages were worked on
 * @param attempts test attempts begun
 * @param bestPercent best judged attempt, 0 to 100
 * @param passed empty before the first judgement and for tests without a gate
 * @param gradeAccepted the last final answer of the LMS to a grade
 */
public record LearnerProgress(
    UUID pseudonym,
    String unit,
    Instant startedAt,
    Instant lastSeen,
    int pagesSeen,
    Optional<String> lastPage,
    Duration active,
    int attempts,
    Optional<BigDecimal> bestPercent,
    Optional<Boolean> passed,
    Optional<Instant> lessonCompletedAt,
    Optional<Instant> submittedAt,
    Optional<Instant> unitCompletedAt,
    Optional<Boolean> gradeAccepted) {}
