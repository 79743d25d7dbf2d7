package org.creatorshub.tool.credential;

/**
 * A place in a public list of withdrawn badges.
 *
 * @param list number of the list, from 1
 * @param position the bit in it, from 0
 */
public record StatusPlace(int list, int position) {}
