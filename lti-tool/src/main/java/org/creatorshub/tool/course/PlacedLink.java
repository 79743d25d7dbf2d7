package org.creatorshub.tool.course;

import java.util.UUID;

/**
 * A link to one of our units in a course of the LMS, as its last launch described it.
 *
 * @param title as the LMS names the activity; empty text when it names none
 * @param graded whether the LMS showed a gradebook column of its own for it
 */
public record PlacedLink(UUID link, String title, String unit, boolean graded) {}
