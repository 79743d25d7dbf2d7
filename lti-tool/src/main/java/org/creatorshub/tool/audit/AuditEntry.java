package org.creatorshub.tool.audit;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param number grows with time
 * @param action verb and object, for example {@code key rotated}
 */
public record AuditEntry(
    long number, Instant at, Actor actor, String action, Subject subject, String detail) {}
