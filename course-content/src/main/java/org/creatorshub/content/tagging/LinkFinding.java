package org.creatorshub.content.tagging;

/**
 * Something about a link that should be repaired or looked at.
 *
 * @param id for example {@code UTM-03}
 * @param repair true for an error; false for something to look at
 * @param sentence what is wrong and what to do
 */
public record LinkFinding(String id, boolean repair, String sentence) {}
