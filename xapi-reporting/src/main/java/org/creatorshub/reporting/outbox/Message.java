package org.creatorshub.reporting.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in the hands of a worker.
 *
 * @param attempts how often it was tried before
 * @param generation which content of this key it is, 1 for the first
 * @param lease proof that the worker still holds it
 * @param addedAt when it was queued
 */
public record Message(
    long id,
    String target,
    String lane,
    String key,
    String payload,
    int attempts,
    int generation,
    UUID lease,
    Instant addedAt) {}
