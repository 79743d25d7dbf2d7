package org.creatorshub.tool.roster;

/**
 * What a reading of a roster changed.
 *
 * @param joined who was not, or no longer, in the course before
 * @param departed who is no longer in the course
 */
public record RosterChange(int joined, int departed) {}
