package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The newest score of one student in one column (AGS 2.0, 3.4). */
public record Score(
    long lineItem,
    String userId,
    Optional<BigDecimal> given,
    Optional<BigDecimal> maximum,
    String comment,
    String activityProgress,
    String gradingProgress,
    Instant timestamp,
    Instant received) {}
