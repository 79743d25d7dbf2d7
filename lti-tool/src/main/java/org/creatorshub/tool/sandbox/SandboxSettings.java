package org.creatorshub.tool.sandbox;

import java.net.URI;
import java.time.Clock;

/**
 * What a sandbox needs to start.
 *
 * @param port on 127.0.0.1; 0 takes a free one
 * @param tool base address of the tool, for example {@code http://localhost:8080}
 * @param first the activity placed in an empty course, with a gradebook column of 100 points
 * @param firstResource resource id of that column
 */
public record SandboxSettings(
    int port, URI tool, SandboxStore store, Clock clock, Activity first, String firstResource) {}
