package org.creatorshub.tool.sandbox;

import java.net.URI;

/** What the tool must know about the sandbox, as an administrator would type it. */
public record SandboxRegistration(
    String name,
    String issuer,
    String clientId,
    String deployment,
    URI authUrl,
    URI tokenUrl,
    URI jwksUrl) {}
