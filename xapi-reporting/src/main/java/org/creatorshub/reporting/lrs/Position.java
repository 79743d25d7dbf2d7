package org.creatorshub.reporting.lrs;

import java.time.Instant;

/** A place in the order of statements: by time of storing, then by sequence. */
public record Position(Instant stored, long sequence) {}
