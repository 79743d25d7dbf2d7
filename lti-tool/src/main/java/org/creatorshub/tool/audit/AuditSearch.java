package org.creatorshub.tool.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Which lines are wanted, newest first.
 *
 * @param platform only lines of this LMS
 * @param words every line must hold this text somewhere; empty for all
 * @param before only lines with a smaller number
 */
public record AuditSearch(Optional<UUID> platform, String words, Optional<Long> before, int most) {}
