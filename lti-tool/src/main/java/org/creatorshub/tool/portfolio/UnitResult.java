package org.creatorshub.tool.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a learner has finished of one unit, as counted from what happened.
 *
 * @param pages different pages of the unit that were read
 * @param best best test result in per cent; empty before the first attempt was handed in
 * @param passed whether the best result passes; empty where the test has no pass mark
 */
public record UnitResult(
    String unit,
    int pages,
    Optional<Instant> lessonCompletedAt,
    int attempts,
    Optional<BigDecimal> best,
    Optional<Boolean> passed,
    Optional<Instant> lastSeen) {}
