package org.creatorshub.tool.sandbox;

import java.time.Instant;

/**
 * Work that a tool handed over with a score, as Canvas keeps it.
 *
 * @param address where the work can be looked at; empty for none
 */
public record Submission(long lineItem, String userId, String address, Instant submittedAt) {}
