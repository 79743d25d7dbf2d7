package org.creatorshub.tool.column;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A column that we use beside, or in place of, the one that launches name.
 *
 * @param made true when we made it: only then may we remove it
 * @param insteadOf the column that the launch named when this one was taken because that was gone
 */
public record Column(
    UUID platform,
    UUID link,
    String resource,
    URI address,
    boolean made,
    Optional<URI> insteadOf) {}
