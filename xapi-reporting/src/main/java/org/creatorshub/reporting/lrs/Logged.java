package org.creatorshub.reporting.lrs;

import java.util.UUID;

/**
 * A statement in the order of storing.
 *
 * @param lane a hash, the same for all statements of one run or, without a run, of one actor
 */
public record Logged(UUID id, Position position, String lane) {}
