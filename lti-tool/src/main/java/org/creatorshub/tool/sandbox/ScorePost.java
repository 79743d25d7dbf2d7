package org.creatorshub.tool.sandbox;

import java.time.Instant;

/** One score that a tool sent, and how the sandbox answered it: tests count these. */
public record ScorePost(long lineItem, String userId, String body, int status, Instant received) {}
