package org.creatorshub.tool.itemreview;

import java.time.Instant;

/**
 * A question that was looked at.
 *
 * @param version version of the course at that time
 * @param note for the author; may be empty
 */
public record Reviewed(String unit, String question, Instant at, String version, String note) {}
