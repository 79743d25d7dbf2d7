package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a test came to, as the gradebook shall show it.
 *
 * @param label name of a gradebook column that we may have to make
 * @param percent the best result so far, 0 to 100
 * @param finished true when no later attempt can count
 */
public record Mark(
    String unit,
    String test,
    String label,
    UUID attempt,
    BigDecimal percent,
    boolean finished,
    Instant submittedAt) {}
