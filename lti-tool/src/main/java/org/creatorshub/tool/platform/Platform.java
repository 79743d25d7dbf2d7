package org.creatorshub.tool.platform;

import java.net.URI;
import java.util.UUID;

/**
 * An LTI 1.3 registration: one tool in one LMS, keyed by (issuer, client id).
 *
 * @param tokenAudience the {@code aud} of our client assertions; by default the token address
 */
public record Platform(
    UUID id,
    String issuer,
    String clientId,
    String name,
    URI authUrl,
    URI tokenUrl,
    String tokenAudience,
    URI jwksUrl,
    boolean active) {}
