package org.creatorshub.tool.console;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An LMS as the list of the console shows it.
 *
 * @param people how many persons of it are known
 * @param lastSeen when one of them last came
 */
public record PlatformLine(
    UUID id,
    String name,
    String issuer,
    String clientId,
    boolean active,
    int deployments,
    int pending,
    long people,
    Optional<Instant> lastSeen) {}
