package org.creatorshub.tool.session;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * A session as it stands, whether it may still be used or not.
 *
 * @param deepLinkReturn where a deep linking session sends its answer
 */
public record StoredSession(
    LaunchSession launch,
    Optional<Fingerprint> browser,
    Instant usedAt,
    Optional<Landing> landing,
    boolean ended,
    Optional<String> deepLinkReturn) {}
