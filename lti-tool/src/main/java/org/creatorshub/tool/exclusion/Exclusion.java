package org.creatorshub.tool.exclusion;

import java.time.Instant;

/**
 * A question that counts for nobody in one course.
 *
 * @param reason as the teacher wrote it; may be empty
 */
public record Exclusion(String unit, String test, String question, Instant at, String reason) {}
