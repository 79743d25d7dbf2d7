package org.creatorshub.tool.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A statement that somebody's package made.
 *
 * @param actor key of who did it
 * @param label of that actor
 */
public record OutsideStatement(
    UUID id, UUID actor, String label, String unit, String verb, Instant at, JsonNode json) {}
