package org.creatorshub.tool.admin;

/**
 * An entry of the console's navigation; features add theirs by a producer in wiring.
 *
 * @param path from the root, for example {@code /admin/keys}
 * @param place entries stand in this order
 * @param scoped administrators of one LMS see it too
 */
public record ConsoleEntry(String path, String label, int place, boolean scoped) {}
