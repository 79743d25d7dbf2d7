package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.util.Optional;

/**
 * What the LMS asked for (Deep Linking 2.0, 4.4), kept on the server.
 *
 * @param takesLinks whether it takes links to activities at all
 * @param takesGrades false if the LMS said that it ignores gradebook columns
 * @param data comes back unchanged
 */
public record DeepLinkRequest(
    URI returnUrl,
    String deployment,
    boolean takesLinks,
    boolean takesSeveral,
    boolean takesGrades,
    Optional<String> data) {}
