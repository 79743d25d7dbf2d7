package org.creatorshub.reporting.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did it, where and when: what every fact of one launch shares.
 *
 * @param platform the LMS (tenant) through which the person came
 * @param actor pseudonym of the person who acted; never a name, address or LMS id
 * @param context our key of the LMS course; empty when the launch named none
 * @param link our key of (deployment, resource link)
 * @param registration one learner's run through one link
 * @param session the launch session; empty for facts that happen outside one (a grade delivery)
 * @param at when it happened, UTC, milliseconds
 * @param lms product and version of the LMS as it named itself, for example {@code moodle}
 */
public record Occasion(
    UUID platform,
    UUID actor,
    Optional<UUID> context,
    UUID link,
    UUID registration,
    Optional<UUID> session,
    Instant at,
    Optional<String> lms) {}
