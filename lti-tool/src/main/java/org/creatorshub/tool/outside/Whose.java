package org.creatorshub.tool.outside;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;

/**
 * Whose learning a statement of a package is, whatever its actor is called there.
 *
 * @param actor pseudonym of the learner
 * @param context our key of the LMS course
 * @param session the launch in which it happened; empty for what was brought in later
 */
public record Whose(
    UUID platform,
    UUID actor,
    Optional<UUID> context,
    UUID link,
    UUID registration,
    Optional<UUID> session,
    Optional<String> lms) {
  Occasion at(Instant when) {
    return new Occasion(platform, actor, context, link, registration, session, when, lms);
  }
}
