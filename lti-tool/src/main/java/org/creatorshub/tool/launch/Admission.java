package org.creatorshub.tool.launch;

import java.util.Optional;
import java.util.UUID;

/**
 * Our keys for what a launch is about.
 *
 * @param pseudonym the only name of the person that the record store sees
 */
public record Admission(UUID person, UUID pseudonym, Optional<UUID> context, Optional<UUID> link) {}
