package org.creatorshub.reporting.outbox;

/**
 * A message to add.
 *
 * @param payload JSON text
 */
public record Addition(String lane, String key, String payload) {}
