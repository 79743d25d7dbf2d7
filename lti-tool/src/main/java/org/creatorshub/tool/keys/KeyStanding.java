package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A signing key as operators see it; nothing of its private half.
 *
 * @param until when it leaves the public set; empty while no other key is to follow
 */
public record KeyStanding(
    String kid,
    String purpose,
    Keyring.State state,
    Instant publishedAt,
    Instant useAt,
    Optional<Instant> until) {}
