package org.creatorshub.reporting.statement;

import java.util.UUID;

/**
 * An xAPI statement before a record store completes it.
 *
 * @param id the same for the same fact, however often it is told (ST-3)
 * @param json the statement; the text is the truth
 */
public record Statement(UUID id, String json) {}
