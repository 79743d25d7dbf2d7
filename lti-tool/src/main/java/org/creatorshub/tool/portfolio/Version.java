package org.creatorshub.tool.portfolio;

import java.time.Instant;

/**
 * One hand-in; it never changes.
 *
 * @param number 1 for the first
 * @param words of a text; 0 otherwise
 */
public record Version(int number, Content content, int words, Instant handedInAt) {}
